package dev.varve.model.kind.rule;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.Place;
import dev.varve.model.change.Replace;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.Kind;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.runtime.sql.SqlQuoting;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules. */
public final class RuleKind implements Kind<Rule> {

  @Override
  public void write(JsonText json, Rule rule) {
    RuleJson.write(json, rule);
  }

  @Override
  public Rule read(JsonFields fields, ObjectId id) throws IOException {
    return RuleJson.read(fields, id);
  }

  @Override
  public Rule adopt(@Nullable Rule before, Rule after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  /**
   * PostgreSQL puts any other definition in place, and leaves the state as it is. It follows the
   * renames in a command, but keeps the old names of what the command gives.
   */
  @Override
  public void compare(Rule before, Rule after, Comparison comparison) {
    Rule replaced = after.withComment(before.comment());
    boolean followed = !after.commands().isEmpty() && comparison.hasFollowed(after.id());
    if (followed && before.state() != after.state() && isDefinedAlike(before, after)) {
      comparison.recreate(before, after);
    } else if (followed || !replaced.equals(before)) {
      comparison.add(new Replace(before, replaced, true));
    }
  }

  private static boolean isDefinedAlike(Rule before, Rule after) {
    return before.withState(after.state()).withComment(after.comment()).equals(after);
  }

  @Override
  public void compareLinks(Comparison comparison) {}

  @Override
  public boolean goesWithAnother(Rule rule, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return true;
  }

  @Override
  public Rule inWordsOf(Rule declared, Rule there, Rule printed, Rule therePrinted) {
    boolean where = Objects.equals(printed.where(), therePrinted.where());
    boolean commands = printed.commands().equals(therePrinted.commands());
    return declared.withBody(
        where ? there.where() : declared.where(),
        commands ? there.commands() : declared.commands());
  }

  @Override
  public boolean canBeRenamed() {
    return true;
  }

  /** Nothing is lost where one goes and another comes. */
  @Override
  public boolean isAlike(Rule dropped, Rule created) {
    return false;
  }

  @Override
  public String memberWord() {
    return "";
  }

  @Override
  public boolean isAlike(Rule before, String dropped, Rule after, String added) {
    return false;
  }

  @Override
  public List<Change> renameMembers(Rule rule, Map<String, String> renames) {
    return List.of();
  }

  @Override
  public String target(ObjectId object) {
    return "RULE "
        + SqlQuoting.identifier(object.name().name())
        + " ON "
        + object.name().withName(object.qualifier()).sql();
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    throw new IllegalStateException("it has no parts with comments");
  }

  @Override
  public void create(Rule rule, Steps steps) {
    steps.sql(RuleDdl.create(rule));
    if (rule.state() != FiringState.ORIGIN) {
      setState(rule, steps);
    }
  }

  private static void setState(Rule rule, Steps steps) {
    steps.alterTable(rule.table(), rule.state().action("RULE", rule.name()));
  }

  @Override
  public void commentParts(Rule rule, Steps steps) {}

  @Override
  public void drop(Rule rule, Steps steps) {
    steps.sql("DROP " + target(rule.id()));
  }

  @Override
  public void replace(Rule before, Rule after, Steps steps) {
    boolean switched = before.state() != after.state();
    if (!switched || !isDefinedAlike(before, after)) {
      steps.sql(RuleDdl.replace(after));
    }
    if (switched) {
      setState(after, steps);
    }
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(Rule rule, QualifiedName target, Steps steps) {
    steps.sql("ALTER " + target(rule.id()) + " RENAME TO " + SqlQuoting.identifier(target.name()));
  }

  /** It goes with its table. */
  @Override
  public void move(Rule rule, QualifiedName target, Steps steps) {
    throw new IllegalStateException("a rule cannot be moved to a schema");
  }

  @Override
  public String definition(Rule rule) {
    return RuleDdl.words(rule) + rule.state().words();
  }

  @Override
  public String difference(Rule before, Rule after) {
    String state = after.state().name().toLowerCase(Locale.ROOT);
    if (before.state() == after.state()) {
      return RuleDdl.words(after);
    }
    return isDefinedAlike(before, after) ? state : RuleDdl.words(after) + ", " + state;
  }

  @Override
  public List<String> parts(Rule rule) {
    return List.of();
  }

  @Override
  public void warnOfDrop(Rule rule, Drop change, Warnings warnings) {}

  @Override
  public void warnOfReturn(Rule rule, Create change, Warnings warnings) {}

  @Override
  public Place changes() {
    return Place.CODE_CHANGES;
  }

  @Override
  public Place comes() {
    return Place.TRIGGER_COMES;
  }

  @Override
  public Place goes() {
    return Place.CODE_GOES;
  }
}
