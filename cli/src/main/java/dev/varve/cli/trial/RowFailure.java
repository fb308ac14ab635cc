package dev.varve.cli.trial;

import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Steps that failed on rows.
 *
 * @param rows the rows of the tables that it is about
 */
record RowFailure(Way way, String message, String state, Map<String, List<String>> rows) {
  /** A unique key, and an exclusion constraint. */
  private static final Set<String> KEYS = Set.of("23505", "23P01");

  /** The SQLSTATE of {@code dev.varve.model.ddl.GuardDdl}, which the runtime knows nothing of. */
  private static final String GUARD = "VARVE";

  private static final int LONGEST_ROW = 200;
  private static final int MOST_ROWS = 3;

  /**
   * Of the tables that a failure names; of all if it names none of them.
   *
   * @param filled the rows of all tables
   */
  static RowFailure of(Way way, VarveException e, Map<String, List<String>> filled) {
    String message = String.valueOf(e.getMessage());
    Map<String, List<String>> named = new TreeMap<>();
    Set<String> names = names(message);
    filled.forEach(
        (table, rows) -> {
          if (names.contains(table.substring(table.lastIndexOf('.') + 1))) {
            named.put(table, rows);
          }
        });
    return new RowFailure(way, message, state(e), named.isEmpty() ? filled : named);
  }

  private static Set<String> names(String text) {
    Set<String> names = new LinkedHashSet<>();
    for (SqlToken token : SqlLexer.tokens(text)) {
      if (token.isName()) {
        names.add(token.name());
      }
    }
    return names;
  }

  private static String state(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }

  Set<String> tables() {
    return rows.keySet();
  }

  /** Whether a step refuses certain rows by design. */
  boolean isGuard() {
    return state.equals(GUARD);
  }

  /** Whether rows are alike in a key. */
  boolean isOfKey() {
    return KEYS.contains(state);
  }

  /** What failed, and the statement. */
  String text() {
    List<String> lines = message.lines().toList();
    List<String> shown = new ArrayList<>(lines.subList(0, 1));
    lines.stream().skip(1).filter(line -> line.startsWith("  ")).forEach(shown::add);
    return String.join("\n", shown);
  }

  /** What failed, in one line. */
  String line() {
    return message.lines().findFirst().orElse("");
  }

  /** The rows of each table. */
  List<String> shownRows() {
    List<String> shown = new ArrayList<>();
    rows.forEach(
        (table, all) -> {
          List<String> few = all.stream().limit(MOST_ROWS).map(RowFailure::cut).toList();
          shown.add("rows of table " + table + ": " + String.join(", ", few));
        });
    return shown;
  }

  private static String cut(String row) {
    return row.length() > LONGEST_ROW ? row.substring(0, LONGEST_ROW) + "…" : row;
  }
}
