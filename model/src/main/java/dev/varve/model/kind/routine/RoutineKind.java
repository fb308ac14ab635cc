package dev.varve.model.kind.routine;

import dev.varve.model.change.Replace;
import dev.varve.model.change.Steps;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.TypeName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Functions and procedures. */
public final class RoutineKind extends CallableKind<Routine> {

  @Override
  public void write(JsonText json, Routine routine) {
    RoutineJson.write(json, routine);
  }

  @Override
  public Routine read(JsonFields fields, ObjectId id) throws IOException {
    return RoutineJson.read(fields, id.name());
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
    return Objects.equals(before.result(), after.result())
        && before.set() == after.set()
        && before.traits().window() == after.traits().window()
        && Argument.canBecome(before.arguments(), after.arguments());
  }

  /** They do the same. */
  @Override
  public boolean isAlike(Routine dropped, Routine created) {
    return dropped.body().equals(created.body()) && dropped.signature().equals(created.signature());
  }

  @Override
  public String target(ObjectId object) {
    String word = object.kind() == ObjectKind.PROCEDURE ? "PROCEDURE " : "FUNCTION ";
    return word + object.name().sql() + "(" + object.qualifier() + ")";
  }

  @Override
  public void create(Routine routine, Steps steps) {
    Unchecked.beforeCreation(routine, steps);
    steps.sql(RoutineDdl.create(routine));
  }

  @Override
  public void replace(Routine before, Routine after, Steps steps) {
    Unchecked.beforeCreation(after, steps);
    steps.sql(RoutineDdl.replace(after));
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
}
