package dev.varve.catalog;

import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.Body;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.TypeName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads functions and procedures. */
final class RoutineReader {

  private RoutineReader() {}

  static void read(CatalogSession session, List<SchemaObject> objects) throws SQLException {
    session.read("routines", row -> objects.add(routine(row)));
  }

  private static Routine routine(Row row) throws SQLException {
    String result = row.optional("result");
    return new Routine(
        row.qualifiedName(),
        arguments(row),
        result == null ? null : TypeName.parse(result),
        row.is("set"),
        body(row),
        traits(row),
        row.optional("comment"));
  }

  /** The arguments of what is called. */
  static List<Argument> arguments(Row row) throws SQLException {
    List<String> types = row.texts("types");
    List<String> modes = row.texts("modes");
    List<String> names = row.texts("names");
    List<String> defaults = row.texts("defaults");
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      String value = defaults.get(i);
      arguments.add(
          new Argument(
              modes.isEmpty() ? Argument.Mode.IN : mode(modes.get(i)),
              names.isEmpty() ? "" : names.get(i),
              TypeName.parse(types.get(i)),
              value.isEmpty() ? null : ModelSpelling.expression(value)));
    }
    return arguments;
  }

  private static Argument.Mode mode(String mode) {
    return switch (mode) {
      case "o" -> Argument.Mode.OUT;
      case "b" -> Argument.Mode.INOUT;
      case "v" -> Argument.Mode.VARIADIC;
      case "t" -> Argument.Mode.TABLE;
      default -> Argument.Mode.IN;
    };
  }

  private static Body body(Row row) throws SQLException {
    String standard = row.optional("standard_body");
    return new Body(
        row.text("language"),
        standard == null ? row.text("source") : standard,
        standard != null,
        row.optional("library"));
  }

  private static Traits traits(Row row) throws SQLException {
    return new Traits(
        volatility(row.text("volatility")),
        row.is("strict"),
        row.is("security_definer"),
        row.is("leakproof"),
        parallel(row.text("parallel")),
        row.text("kind").equals("w"),
        row.optional("cost"),
        row.optional("rows"),
        row.name("support"),
        settings(row));
  }

  private static Traits.Volatility volatility(String letter) {
    return switch (letter) {
      case "i" -> Traits.Volatility.IMMUTABLE;
      case "s" -> Traits.Volatility.STABLE;
      default -> Traits.Volatility.VOLATILE;
    };
  }

  static Traits.Parallel parallel(String letter) {
    return switch (letter) {
      case "s" -> Traits.Parallel.SAFE;
      case "r" -> Traits.Parallel.RESTRICTED;
      default -> Traits.Parallel.UNSAFE;
    };
  }

  private static SortedMap<String, String> settings(Row row) throws SQLException {
    SortedMap<String, String> settings = new TreeMap<>();
    for (String setting : row.texts("settings")) {
      int equals = setting.indexOf('=');
      settings.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return settings;
  }
}
