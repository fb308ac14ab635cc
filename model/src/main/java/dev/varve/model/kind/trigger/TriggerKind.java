package dev.varve.model.kind.trigger;

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

/** Triggers. One that becomes another is made again: nothing hangs on it. */
public final class TriggerKind implements Kind<Trigger> {

  @Override
  public void write(JsonText json, Trigger trigger) {
    TriggerJson.write(json, trigger);
  }

  @Override
  public Trigger read(JsonFields fields, ObjectId id) throws IOException {
    return TriggerJson.read(fields, id);
  }

  @Override
  public Trigger adopt(@Nullable Trigger before, Trigger after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  @Override
  public void compare(Trigger before, Trigger after, Comparison comparison) {
    Trigger switched = before.withState(after.state());
    if (!switched.equals(after.withComment(before.comment()))) {
      comparison.recreate(before, after);
    } else if (before.state() != after.state()) {
      comparison.add(new Replace(before, switched, true));
    }
  }

  @Override
  public void compareLinks(Comparison comparison) {}

  @Override
  public boolean goesWithAnother(Trigger trigger, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return true;
  }

  @Override
  public Trigger inWordsOf(Trigger declared, Trigger there, Trigger printed, Trigger therePrinted) {
    return Objects.equals(printed.when(), therePrinted.when())
        ? declared.withWhen(there.when())
        : declared;
  }

  @Override
  public boolean canBeRenamed() {
    return true;
  }

  /** They are on one table and do the same. */
  @Override
  public boolean isAlike(Trigger dropped, Trigger created) {
    return dropped.withName(created.id().name()).equals(created);
  }

  @Override
  public String memberWord() {
    return "";
  }

  @Override
  public boolean isAlike(Trigger before, String dropped, Trigger after, String added) {
    return false;
  }

  @Override
  public List<Change> renameMembers(Trigger trigger, Map<String, String> renames) {
    return List.of();
  }

  @Override
  public String target(ObjectId object) {
    return "TRIGGER "
        + SqlQuoting.identifier(object.name().name())
        + " ON "
        + object.name().withName(object.qualifier()).sql();
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    throw new IllegalStateException("it has no parts with comments");
  }

  @Override
  public void create(Trigger trigger, Steps steps) {
    steps.sql(TriggerDdl.create(trigger));
    if (trigger.state() != FiringState.ORIGIN) {
      setState(trigger, steps);
    }
  }

  private static void setState(Trigger trigger, Steps steps) {
    steps.alterTable(trigger.table(), TriggerDdl.setState(trigger));
  }

  @Override
  public void commentParts(Trigger trigger, Steps steps) {}

  @Override
  public void drop(Trigger trigger, Steps steps) {
    steps.sql("DROP " + target(trigger.id()));
  }

  @Override
  public void replace(Trigger before, Trigger after, Steps steps) {
    setState(after, steps);
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(Trigger trigger, QualifiedName target, Steps steps) {
    steps.sql(
        "ALTER " + target(trigger.id()) + " RENAME TO " + SqlQuoting.identifier(target.name()));
  }

  /** It goes with its table. */
  @Override
  public void move(Trigger trigger, QualifiedName target, Steps steps) {
    throw new IllegalStateException("a trigger cannot be moved to a schema");
  }

  @Override
  public String definition(Trigger trigger) {
    return TriggerDdl.words(trigger);
  }

  @Override
  public String difference(Trigger before, Trigger after) {
    return after.state().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<String> parts(Trigger trigger) {
    return List.of();
  }

  @Override
  public void warnOfDrop(Trigger trigger, Drop change, Warnings warnings) {}

  @Override
  public void warnOfReturn(Trigger trigger, Create change, Warnings warnings) {}

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
