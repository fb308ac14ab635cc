package dev.varve.model.kind.routine;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Place;
import dev.varve.model.change.Replace;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.Kind;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Functions and procedures. */
public final class RoutineKind implements Kind<Routine> {

  @Override
  public void write(JsonText json, Routine routine) {
    RoutineJson.write(json, routine);
  }

  @Override
  public Routine read(JsonFields fields, ObjectId id) throws IOException {
    return RoutineJson.read(fields, id.name());
  }

  @Override
  public Routine adopt(@Nullable Routine before, Routine after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  /** PostgreSQL puts another body in place, but no other result and no other names. */
  @Override
  public void compare(Routine before, Routine after, Comparison comparison) {
    if (!canBecome(before, after)) {
      comparison.recreate(before, after);
      return;
    }
    Routine replaced = after.withComment(before.comment());
    if (!replaced.equals(before) || comparison.hasFollowed(after.id())) {
      comparison.add(new Replace(before, replaced, canBecome(after, before)));
    }
  }

  private static boolean canBecome(Routine before, Routine after) {
    boolean can =
        Objects.equals(before.result(), after.result())
            && before.set() == after.set()
            && before.traits().window() == after.traits().window()
            && before.arguments().size() == after.arguments().size();
    for (int i = 0; can && i < before.arguments().size(); i++) {
      can = before.arguments().get(i).canBecome(after.arguments().get(i));
    }
    return can;
  }

  @Override
  public void compareLinks(Comparison comparison) {}

  @Override
  public boolean goesWithAnother(Routine routine, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return true;
  }

  @Override
  public Routine inWordsOf(Routine declared, Routine there, Routine printed, Routine therePrinted) {
    return declared;
  }

  @Override
  public boolean canBeRenamed() {
    return true;
  }

  /** They do the same. */
  @Override
  public boolean isAlike(Routine dropped, Routine created) {
    return dropped.body().equals(created.body()) && dropped.signature().equals(created.signature());
  }

  @Override
  public String memberWord() {
    return "";
  }

  @Override
  public boolean isAlike(Routine before, String dropped, Routine after, String added) {
    return false;
  }

  @Override
  public List<Change> renameMembers(Routine routine, Map<String, String> renames) {
    return List.of();
  }

  @Override
  public String target(ObjectId object) {
    String word = object.kind() == ObjectKind.PROCEDURE ? "PROCEDURE " : "FUNCTION ";
    return word + object.name().sql() + "(" + object.qualifier() + ")";
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    throw new IllegalStateException("it has no parts with comments");
  }

  @Override
  public void create(Routine routine, Steps steps) {
    Unchecked.beforeCreation(routine, steps);
    steps.sql(RoutineDdl.create(routine));
  }

  @Override
  public void commentParts(Routine routine, Steps steps) {}

  @Override
  public void drop(Routine routine, Steps steps) {
    steps.sql("DROP " + target(routine.id()));
  }

  @Override
  public void replace(Routine before, Routine after, Steps steps) {
    Unchecked.beforeCreation(after, steps);
    steps.sql(RoutineDdl.replace(after));
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(Routine routine, QualifiedName target, Steps steps) {
    steps.sql(
        "ALTER " + target(routine.id()) + " RENAME TO " + SqlQuoting.identifier(target.name()));
  }

  @Override
  public void move(Routine routine, QualifiedName target, Steps steps) {
    steps.sql(
        "ALTER " + target(routine.id()) + " SET SCHEMA " + SqlQuoting.identifier(target.schema()));
  }

  @Override
  public String definition(Routine routine) {
    TypeName result = routine.result();
    return result == null ? "" : "returns " + (routine.set() ? "setof " : "") + result.sql();
  }

  @Override
  public String difference(Routine before, Routine after) {
    List<String> what = new ArrayList<>();
    if (!before.arguments().equals(after.arguments())) {
      what.add("arguments");
    }
    if (!before.body().equals(after.body())) {
      what.add("body");
    }
    if (!before.traits().equals(after.traits())) {
      what.add("options");
    }
    return what.isEmpty() ? "as it is written" : String.join(", ", what) + " changed";
  }

  @Override
  public List<String> parts(Routine routine) {
    return List.of();
  }

  @Override
  public void warnOfDrop(Routine routine, Drop change, Warnings warnings) {
    boolean comesBack =
        warnings.changes().stream()
            .anyMatch(it -> it instanceof Create && it.object().equals(routine.id()));
    if (!comesBack) {
      warnings.warn(
          HazardCode.DROP_ROUTINE,
          change,
          "",
          "code that is running and calls the routine fails as soon as it is dropped. First deploy"
              + " code that does not use it");
    }
  }

  @Override
  public void warnOfReturn(Routine routine, Create change, Warnings warnings) {}

  @Override
  public Place changes() {
    return Place.CODE_CHANGES;
  }

  @Override
  public Place comes() {
    return Place.CODE_COMES;
  }

  @Override
  public Place goes() {
    return Place.CODE_GOES;
  }
}
