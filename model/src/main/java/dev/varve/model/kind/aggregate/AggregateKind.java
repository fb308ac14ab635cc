package dev.varve.model.kind.aggregate;

import dev.varve.model.change.Replace;
import dev.varve.model.change.Steps;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.CallableKind;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.TypeName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Aggregates. */
public final class AggregateKind extends CallableKind<Aggregate> {

  @Override
  public void write(JsonText json, Aggregate aggregate) {
    AggregateJson.write(json, aggregate);
  }

  @Override
  public Aggregate read(JsonFields fields, ObjectId id) throws IOException {
    return AggregateJson.read(fields, id.name());
  }

  /** PostgreSQL puts other functions and states in place, but no other result and no other form. */
  @Override
  public void compare(Aggregate before, Aggregate after, Comparison comparison) {
    if (!canBecome(before, after) || isReadOtherwise(before, after, comparison)) {
      comparison.recreate(before, after);
      return;
    }
    Aggregate replaced = after.withComment(before.comment());
    if (!replaced.equals(before)) {
      comparison.add(new Replace(before, replaced, canBecome(after, before)));
    }
  }

  /**
   * PostgreSQL reads the first state when it takes the definition: of a type that changes, too, it
   * reads the one only before, and the other only after.
   */
  private static boolean isReadOtherwise(Aggregate before, Aggregate after, Comparison comparison) {
    return isReadOtherwise(before.transition(), after.transition(), comparison)
        || (before.moving() != null
            && after.moving() != null
            && isReadOtherwise(
                before.moving().transition(), after.moving().transition(), comparison));
  }

  private static boolean isReadOtherwise(
      Transition before, Transition after, Comparison comparison) {
    return !Objects.equals(before.initial(), after.initial())
        && !typesOf(before.type(), comparison.before())
            .equals(typesOf(after.type(), comparison.after()));
  }

  /** The types of that name. */
  private static List<SchemaObject> typesOf(TypeName type, SchemaModel schema) {
    List<SchemaObject> found = new ArrayList<>();
    for (SchemaObject object : schema.objects()) {
      if (object.id().kind().isType() && type.isNamed(object.id().name())) {
        found.add(object);
      }
    }
    return found;
  }

  private static boolean canBecome(Aggregate before, Aggregate after) {
    return before.result().equals(after.result())
        && before.form() == after.form()
        && before.direct() == after.direct()
        && Argument.canBecome(before.arguments(), after.arguments());
  }

  /** They go from row to row alike. */
  @Override
  public boolean isAlike(Aggregate dropped, Aggregate created) {
    return dropped.transition().equals(created.transition())
        && dropped.signature().equals(created.signature());
  }

  /** PostgreSQL's grammar has an aggregate of no arguments as one of {@code *}. */
  @Override
  public String target(ObjectId object) {
    String arguments = object.qualifier().isEmpty() ? "*" : object.qualifier();
    return "AGGREGATE " + object.name().sql() + "(" + arguments + ")";
  }

  @Override
  public void create(Aggregate aggregate, Steps steps) {
    steps.sql(AggregateDdl.create(aggregate));
  }

  @Override
  public void replace(Aggregate before, Aggregate after, Steps steps) {
    steps.sql(AggregateDdl.replace(after));
  }

  @Override
  public String definition(Aggregate aggregate) {
    return "returns " + aggregate.result().sql();
  }

  @Override
  public String difference(Aggregate before, Aggregate after) {
    List<String> what = new ArrayList<>();
    Transition one = before.transition();
    Transition other = after.transition();
    add(what, "arguments", before.arguments(), after.arguments());
    add(what, "state function", one.function(), other.function());
    add(what, "state type", one.type(), other.type());
    add(what, "state size", one.space(), other.space());
    add(what, "final function", one.finish(), other.finish());
    add(what, "initial condition", one.initial(), other.initial());
    add(what, "moving state", before.moving(), after.moving());
    add(what, "partial states", before.partial(), after.partial());
    add(what, "sort operator", before.sortOperator(), after.sortOperator());
    add(what, "parallel", before.parallel(), after.parallel());
    return String.join(", ", what) + " changed";
  }

  private static void add(
      List<String> what, String word, @Nullable Object one, @Nullable Object other) {
    if (!Objects.equals(one, other)) {
      what.add(word);
    }
  }
}
