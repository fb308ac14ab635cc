package dev.varve.model.kind.aggregate;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.ArgumentJson;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an aggregate after its name: a line for each argument. */
final class AggregateJson {
  private static final String MOVING = "moving ";

  private AggregateJson() {}

  static void write(JsonText json, Aggregate aggregate) {
    json.field("returns", aggregate.result().sql());
    if (aggregate.form() != Aggregate.Form.NORMAL) {
      json.field("form", aggregate.form().name());
    }
    if (aggregate.direct() != 0) {
      json.field("direct arguments", (Long) (long) aggregate.direct());
    }
    write(json, "", aggregate.transition());
    Moving moving = aggregate.moving();
    if (moving != null) {
      write(json, MOVING, moving.transition());
      name(json, "inverse", moving.inverse());
    }
    name(json, "combine", aggregate.partial().combine());
    name(json, "serialize", aggregate.partial().serialize());
    name(json, "deserialize", aggregate.partial().deserialize());
    name(json, "sort operator", aggregate.sortOperator());
    if (aggregate.parallel() != Traits.Parallel.UNSAFE) {
      json.field("parallel", aggregate.parallel().name());
    }
    json.field("comment", aggregate.comment());
    ArgumentJson.write(json, aggregate.arguments());
  }

  private static void write(JsonText json, String prefix, Transition transition) {
    name(json, prefix + "state function", transition.function());
    json.field(prefix + "state type", transition.type().sql());
    if (transition.space() != 0) {
      json.field(prefix + "state size", (Long) (long) transition.space());
    }
    Finish finish = transition.finish();
    if (finish != null) {
      name(json, prefix + "final function", finish.function());
      if (finish.extra()) {
        json.flag(prefix + "final extra", true);
      }
      json.field(prefix + "final modification", finish.modification().name());
    }
    json.field(prefix + "initial", transition.initial());
  }

  private static void name(JsonText json, String field, @Nullable QualifiedName name) {
    if (name != null) {
      json.field(field, name.name());
      json.field(schema(field), name.schema());
    }
  }

  private static String schema(String field) {
    return field + " schema";
  }

  static Aggregate read(JsonFields fields, QualifiedName name) throws IOException {
    TypeName result = fields.type("returns");
    Aggregate.Form form = Aggregate.Form.valueOf(fields.text("form", Aggregate.Form.NORMAL.name()));
    Long direct = fields.number("direct arguments");
    Transition transition = readTransition(fields, "", required(fields, "state function"));
    Moving moving = readMoving(fields);
    Partial partial =
        new Partial(
            readName(fields, "combine"),
            readName(fields, "serialize"),
            readName(fields, "deserialize"));
    QualifiedName operator = readName(fields, "sort operator");
    Traits.Parallel parallel =
        Traits.Parallel.valueOf(fields.text("parallel", Traits.Parallel.UNSAFE.name()));
    String comment = fields.text("comment");
    List<Argument> arguments = ArgumentJson.read(fields);
    return new Aggregate(
        name,
        form,
        arguments,
        whole(direct),
        result,
        transition,
        moving,
        partial,
        operator,
        parallel,
        comment);
  }

  private static int whole(@Nullable Long number) {
    return number == null ? 0 : Math.toIntExact(number);
  }

  private static @Nullable Moving readMoving(JsonFields fields) throws IOException {
    QualifiedName function = readName(fields, MOVING + "state function");
    return function == null
        ? null
        : new Moving(readTransition(fields, MOVING, function), required(fields, "inverse"));
  }

  private static Transition readTransition(JsonFields fields, String prefix, QualifiedName function)
      throws IOException {
    TypeName type = fields.type(prefix + "state type");
    Long space = fields.number(prefix + "state size");
    Finish finish = readFinish(fields, prefix);
    String initial = fields.text(prefix + "initial");
    return new Transition(function, type, whole(space), finish, initial);
  }

  private static @Nullable Finish readFinish(JsonFields fields, String prefix) throws IOException {
    QualifiedName function = readName(fields, prefix + "final function");
    if (function == null) {
      return null;
    }
    boolean extra = fields.flag(prefix + "final extra", false);
    String modification = fields.required(prefix + "final modification");
    return new Finish(function, extra, Finish.Modification.valueOf(modification));
  }

  private static @Nullable QualifiedName readName(JsonFields fields, String field)
      throws IOException {
    String name = fields.text(field);
    return name == null ? null : new QualifiedName(fields.required(schema(field)), name);
  }

  private static QualifiedName required(JsonFields fields, String field) throws IOException {
    String name = fields.required(field);
    return new QualifiedName(fields.required(schema(field)), name);
  }
}
