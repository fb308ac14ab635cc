package dev.varve.model.kind.routine;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.runtime.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements about routines. */
final class RoutineDdl {
  /** Parameters whose value is a list of names, each to be quoted by itself. */
  private static final Set<String> LISTS =
      Set.of(
          "local_preload_libraries",
          "search_path",
          "session_preload_libraries",
          "shared_preload_libraries",
          "temp_tablespaces",
          "unix_socket_directories");

  private RoutineDdl() {}

  static String create(Routine routine) {
    return "CREATE " + definition(routine);
  }

  static String replace(Routine routine) {
    return "CREATE OR REPLACE " + definition(routine);
  }

  private static String definition(Routine routine) {
    List<String> lines = new ArrayList<>();
    lines.add(
        (routine.result() == null ? "PROCEDURE " : "FUNCTION ")
            + routine.name().sql()
            + "("
            + String.join(", ", arguments(routine, false))
            + ")");
    if (routine.result() != null) {
      lines.add("RETURNS " + result(routine, routine.result()));
    }
    lines.add("LANGUAGE " + SqlQuoting.identifier(routine.body().language()));
    traits(routine.traits(), lines);
    lines.add(body(routine.body()));
    return String.join("\n", lines);
  }

  private static List<String> arguments(Routine routine, boolean ofTable) {
    List<String> arguments = new ArrayList<>();
    for (Argument argument : routine.arguments()) {
      if ((argument.mode() == Argument.Mode.TABLE) == ofTable) {
        arguments.add(argument.sql());
      }
    }
    return arguments;
  }

  private static String result(Routine routine, TypeName type) {
    List<String> columns = arguments(routine, true);
    if (!columns.isEmpty()) {
      return "TABLE (" + String.join(", ", columns) + ")";
    }
    return (routine.set() ? "SETOF " : "") + type.sql();
  }

  private static void traits(Traits traits, List<String> lines) {
    List<String> words = new ArrayList<>();
    if (traits.window()) {
      words.add("WINDOW");
    }
    if (traits.volatility() != Traits.Volatility.VOLATILE) {
      words.add(traits.volatility().name());
    }
    if (traits.leakproof()) {
      words.add("LEAKPROOF");
    }
    if (traits.strict()) {
      words.add("STRICT");
    }
    if (traits.securityDefiner()) {
      words.add("SECURITY DEFINER");
    }
    if (traits.parallel() != Traits.Parallel.UNSAFE) {
      words.add("PARALLEL " + traits.parallel());
    }
    if (traits.cost() != null) {
      words.add("COST " + traits.cost());
    }
    if (traits.rows() != null) {
      words.add("ROWS " + traits.rows());
    }
    QualifiedName support = traits.support();
    if (support != null) {
      words.add("SUPPORT " + support.sql());
    }
    if (!words.isEmpty()) {
      lines.add(String.join(" ", words));
    }
    for (Map.Entry<String, String> setting : traits.settings().entrySet()) {
      lines.add("SET " + setting(setting.getKey()) + " TO " + value(setting));
    }
  }

  /** The name of an extension's parameter has a dot that no quotes may hold. */
  private static String setting(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.split("\\.", -1)) {
      parts.add(SqlQuoting.identifier(part));
    }
    return String.join(".", parts);
  }

  private static String value(Map.Entry<String, String> setting) {
    if (!LISTS.contains(setting.getKey())) {
      return SqlQuoting.literal(setting.getValue());
    }
    List<String> values = new ArrayList<>();
    for (SqlToken token : SqlLexer.tokens(setting.getValue())) {
      if (token.isName()) {
        values.add(SqlQuoting.literal(token.name()));
      }
    }
    return values.isEmpty() ? "''" : String.join(", ", values);
  }

  private static String body(Body body) {
    if (body.standard()) {
      return body.text();
    }
    String text =
        body.text().contains("$") || body.text().indexOf('\n') >= 0
            ? SqlQuoting.dollarQuoted(body.text())
            : "$$" + body.text() + "$$";
    return body.library() == null
        ? "AS " + text
        : "AS " + SqlQuoting.literal(body.library()) + ", " + SqlQuoting.literal(body.text());
  }
}
