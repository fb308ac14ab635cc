package dev.varve.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code pg_dump --schema-only} as an oracle: what PostgreSQL itself thinks is the schema.
 * Thread-safe: it has no state.
 */
public final class PgDump {
  /** Commands of {@code psql}, and a setting that servers older than the client do not have. */
  private static final Pattern WITH_COLUMNS =
      Pattern.compile("(?s)CREATE TABLE .* \\(|CREATE TYPE .* AS \\(");

  private static final Pattern UNKNOWN_TO_OTHERS =
      Pattern.compile("(?m)^\\\\.*$|^SET transaction_timeout = 0;$");

  private PgDump() {}

  /**
   * The dump without owners, privileges, comment lines, settings and blank lines; empty, after one
   * warning in the log, where no client is new enough for the server.
   *
   * @param leftOut tables that are not dumped, as patterns of {@code --exclude-table}
   */
  public static Optional<String> schemaOf(TestDatabase database, String... leftOut) {
    return of(database, leftOut).map(PgDump::normalised);
  }

  /**
   * The dump as it is, to be restored; empty, after one warning in the log, where no client is new
   * enough for the server.
   *
   * @param leftOut tables that are not dumped, as patterns of {@code --exclude-table}
   */
  public static Optional<String> of(TestDatabase database, String... leftOut) {
    return PgDumpClient.forServer(database.server().major())
        .map(client -> client.run(arguments(database, leftOut)));
  }

  /**
   * A dump with what has no meaning left out or brought into one order: columns, statements,
   * storage parameters.
   */
  public static String inAnyOrder(String dump) {
    return withoutColumnOrder(normalised(dump));
  }

  /**
   * The dump with what has no meaning brought into one order: columns, statements, storage
   * parameters; empty where there is no client.
   */
  public static String ofColumnsInAnyOrder(TestDatabase database, String... leftOut) {
    return of(database, leftOut).map(PgDump::inAnyOrder).orElse("");
  }

  /**
   * Dumps the schema of a database and restores it into another, as an operator does with a backup.
   *
   * @param to an empty database of the same server
   * @return whether there was a client new enough for the server
   */
  public static boolean restore(TestDatabase from, TestDatabase to) {
    Optional<String> dump = of(from);
    dump.ifPresent(sql -> restore(sql, to));
    return dump.isPresent();
  }

  /**
   * Restores a dump, in a session of its own, which ends with the settings of the dump.
   *
   * @param dump what {@link #of} gave
   * @param to an empty database of the same server
   */
  public static void restore(String dump, TestDatabase to) {
    String sql = UNKNOWN_TO_OTHERS.matcher(dump).replaceAll("");
    try (Connection connection = to.connection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage() + " in:\n" + sql, e);
    }
  }

  private static List<String> arguments(TestDatabase database, String... leftOut) {
    List<String> arguments =
        new ArrayList<>(List.of("--schema-only", "--no-owner", "--no-privileges"));
    for (String table : leftOut) {
      arguments.add("--exclude-table=" + table);
    }
    arguments.add(database.server().connectionString(database.name()));
    return arguments;
  }

  static String normalised(String dump) {
    // First, since the key in these lines differs from run to run.
    String unrestricted = dump.replaceAll("(?m)^\\\\(un)?restrict .*$", "");
    StringBuilder kept = new StringBuilder();
    for (String line : logicalLines(unrestricted)) {
      if (!isNoise(line)) {
        kept.append(line).append('\n');
      }
    }
    return kept.toString();
  }

  private static boolean isNoise(String line) {
    return line.isBlank()
        || line.startsWith("--")
        || line.startsWith("SET ")
        || line.startsWith("SELECT pg_catalog.set_config(");
  }

  /**
   * The dump with the columns of each table and composite type sorted, and the statements too,
   * since those about columns come in the order of these: a column that is dropped and added again
   * is the last one, and no statement of PostgreSQL can change that.
   */
  static String withoutColumnOrder(String dump) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    List<String> columns = new ArrayList<>();
    boolean inColumns = false;
    for (String line : logicalLines(dump)) {
      if (inColumns && (line.startsWith("    ") || line.startsWith("\t"))) {
        columns.add(line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
        continue;
      }
      columns.stream().sorted().forEach(column -> statement.append(column).append('\n'));
      columns.clear();
      inColumns = WITH_COLUMNS.matcher(line).matches();
      statement.append(line).append('\n');
      if (line.endsWith(";")) {
        statements.add(statement.toString());
        statement.setLength(0);
      }
    }
    statements.add(statement.toString());
    Collections.sort(statements);
    return StorageParameters.sorted(String.join("", statements));
  }

  /** The lines, with a quoted name or literal that goes over several of them in one. */
  private static List<String> logicalLines(String dump) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < dump.length()) {
      int end = dump.startsWith("--", start) ? dump.indexOf('\n', start) : endOfLine(dump, start);
      int stop = end < 0 ? dump.length() : end;
      lines.add(dump.substring(start, stop));
      start = stop + 1;
    }
    return lines;
  }

  /** The next line end outside quotes; -1 if there is none. */
  private static int endOfLine(String dump, int start) {
    char quote = 0;
    for (int i = start; i < dump.length(); i++) {
      char c = dump.charAt(i);
      if (quote == 0 && c == '\n') {
        return i;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return -1;
  }
}
