package dev.varve.model.kind.routine;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.TypeName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The field with the arguments of what is called, a line for each. */
public final class ArgumentJson {

  private ArgumentJson() {}

  /** Writes the field. */
  public static void write(JsonText json, List<Argument> arguments) {
    json.name("arguments");
    json.beginLines('[');
    for (Argument argument : arguments) {
      json.begin('{');
      json.field("name", argument.name());
      json.field("type", argument.type().sql());
      if (argument.mode() != Argument.Mode.IN) {
        json.field("mode", argument.mode().name());
      }
      json.field("default", argument.defaultValue());
      json.end('}');
    }
    json.end(']');
  }

  /** Reads the field. */
  public static List<Argument> read(JsonFields fields) throws IOException {
    List<Argument> arguments = new ArrayList<>();
    if (fields.beginArray("arguments")) {
      while (fields.more()) {
        arguments.add(readArgument(fields));
      }
    }
    return arguments;
  }

  private static Argument readArgument(JsonFields fields) throws IOException {
    fields.begin();
    String name = fields.required("name");
    TypeName type = fields.type("type");
    Argument.Mode mode = Argument.Mode.valueOf(fields.text("mode", Argument.Mode.IN.name()));
    Argument argument = new Argument(mode, name, type, fields.expression("default"));
    fields.end();
    return argument;
  }
}
