package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Placement;
import dev.varve.runtime.Step;
import dev.varve.runtime.sql.SqlQuoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of the history table. Not thread-safe. */
final class History {
  private static final String COLUMNS =
      """
      chain, id, parents, depends_on, replaces, checksum, schema_hash, draft, state, steps_done,
        steps_total, up_kinds, up_steps, down_kinds, down_steps, applied_by, applied_at, duration_ms""";

  /** What the current transaction has taken so far, as an SQL expression. */
  static final String MILLIS_OF_TRANSACTION =
      "(extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint";

  private final @Nullable Session session;
  private HistoryTable table;

  /** The greatest sequence of the rows; negative as long as they were not read. */
  private long last = -1;

  private History(@Nullable Session session, HistoryTable table) {
    this.session = session;
    this.table = table;
  }

  static History open(Session session, Settings settings) throws SQLException {
    return new History(session, HistoryTable.locate(session, settings));
  }

  /** One that only says what it would record. */
  static History offline(Settings settings) {
    return new History(null, HistoryTable.offline(settings));
  }

  /** Whether a database can be asked. */
  boolean isConnected() {
    return session != null;
  }

  Connection connection() {
    return session().connection();
  }

  Session session() {
    return Objects.requireNonNull(session);
  }

  /** The table's qualified name, quoted. */
  String tableName() {
    return table.name;
  }

  void requireWritable() {
    table.requireWritable();
  }

  /** Creates the table, or gives one of an earlier version what it lacks. */
  void prepare(boolean create) throws SQLException {
    if (table.exists) {
      table = table.complete(session());
    } else if (create) {
      table = table.create(session());
    }
  }

  /** In the order of application; none if the table does not exist. */
  List<AppliedRevision> rows() throws SQLException {
    List<AppliedRevision> rows = new ArrayList<>();
    last = 0;
    if (!table.exists) {
      return rows;
    }
    List<String[]> found =
        read(
            """
            SELECT chain, id, array_to_string(parents, ','), array_to_string(depends_on, ','),
              array_to_string(replaces, ','), checksum, schema_hash, draft, upper(state),
              steps_done, steps_total, applied_by, (extract(epoch FROM applied_at) * 1000000)::bigint,
              duration_ms, sequence
            FROM %s ORDER BY sequence"""
                .replace("%s", table.name));
    for (String[] row : found) {
      last = Long.parseLong(row[14]);
      rows.add(
          new AppliedRevision(
              row[1],
              list(row[2]),
              new Placement(row[0], list(row[3]), list(row[4]), List.of()),
              row[5],
              row[6],
              row[7].equals("t"),
              State.valueOf(row[8]),
              Integer.parseInt(row[9]),
              Integer.parseInt(row[10]),
              row[11],
              Instant.EPOCH.plus(Long.parseLong(row[12]), ChronoUnit.MICROS),
              Duration.ofMillis(Long.parseLong(row[13])),
              last));
    }
    return rows;
  }

  /** No id holds a comma. */
  private static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }

  private List<String[]> read(String sql) throws SQLException {
    List<String[]> rows = new ArrayList<>();
    try (Statement statement = session().connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        String[] values = new String[row.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) {
          values[i] = row.getString(i + 1);
        }
        rows.add(values);
      }
    }
    return rows;
  }

  /** The up steps as they were applied. */
  List<Step> up(String name) throws SQLException {
    return steps("up", name);
  }

  /** The down steps as they were when the revision was applied. */
  List<Step> down(String name) throws SQLException {
    return steps("down", name);
  }

  /** The down steps of an applied revision, without those of what was there before it. */
  List<RecordedStep> withoutKept(LoadedMigration migration) throws SQLException {
    String name = migration.entry.name();
    if (session == null) {
      String steps = ", unnest(down_kinds, down_steps) AS s (kind, step)";
      return Kept.guarded(migration, "SELECT FROM " + table.name + steps + where(name));
    }
    Kept kept = new Kept();
    kept.add(down(name));
    return kept.without(migration).down;
  }

  /** The tables of these, as SQL names them, that are there. */
  List<String> present(List<String> tables) throws SQLException {
    List<String> present = new ArrayList<>();
    for (String name : tables) {
      String schema = name.indexOf('.') < 0 ? "quote_ident(current_schema()) || '.' || " : "";
      String found =
          "SELECT 1 WHERE to_regclass(" + schema + SqlQuoting.literal(name) + ") IS NOT NULL";
      if (!read(found).isEmpty()) {
        present.add(name);
      }
    }
    return present;
  }

  /** The waypoints between the ends, as they were when the revision was applied. */
  List<String> waypoints(String name) throws SQLException {
    String sql = "SELECT array_to_string(waypoints, ',') FROM " + table.name + where(name);
    return table.hasWaypoints ? list(read(sql).get(0)[0]) : List.of();
  }

  /** How many transactions ago a row was written, as an SQL expression. */
  String age(String name) {
    return "(SELECT age(xmin) FROM " + table.name + where(name) + ")";
  }

  boolean finds(String sql, Object... values) throws SQLException {
    String rows = "SELECT EXISTS (" + sql + ")";
    return "t".equals(Session.row(session().connection(), rows, values)[0]);
  }

  /**
   * Records how many of its up steps are done.
   *
   * @param millis how long it took since the last record, as an SQL expression
   * @param isFirst whether the history has no row of it yet
   */
  String upSql(LoadedMigration migration, int done, String millis, boolean isFirst) {
    Entry entry = migration.entry;
    List<Step> up = RecordedStep.texts(migration.up);
    List<Step> down = RecordedStep.texts(migration.down);
    String sql =
        isFirst
            ? "INSERT INTO %s (" + COLUMNS + ", sequence) VALUES (?, " + millis + ", " + sequence()
            : "UPDATE %s SET (" + COLUMNS + ") = (?, duration_ms + " + millis;
    String row =
        sql(
            withWaypoints(sql.replace("?", "?, session_user, clock_timestamp()"), migration) + ")",
            Names.chain(entry.name()),
            Names.id(entry.name()),
            entry.parents(),
            entry.placement().dependsOn(),
            entry.placement().replaces(),
            entry.checksum(),
            entry.schema(),
            entry.draft(),
            label(done == up.size() ? State.APPLIED : State.UPGRADING),
            done,
            up.size(),
            kinds(up),
            up,
            Kept.kinds(migration, isFirst),
            down);
    return isFirst ? row : row + where(entry.name());
  }

  /** With the waypoints too, if the table has a column for them. */
  private String withWaypoints(String sql, LoadedMigration migration) {
    return table.hasWaypoints
        ? sql.replace(COLUMNS, "waypoints, " + COLUMNS)
            .replace("?", constant(migration.waypoints.texts()) + ", ?")
        : sql;
  }

  /** The next one: only who holds the lock writes. */
  private String sequence() {
    return last < 0 ? "(SELECT coalesce(max(sequence), 0) + 1 FROM %s)" : Long.toString(++last);
  }

  /** Keeps the steps of the class, and their checksum, in place of those that were recorded. */
  void replaceSteps(LoadedMigration migration) throws SQLException {
    List<Step> up = RecordedStep.texts(migration.up);
    List<Step> down = RecordedStep.texts(migration.down);
    String sql =
        """
        UPDATE %s SET (checksum, schema_hash, steps_done, steps_total, up_kinds, up_steps,
          down_kinds, down_steps""";
    String name = migration.entry.name();
    execute(
        sql(
                table.hasWaypoints
                    ? sql + ", waypoints) = (?, " + constant(migration.waypoints.texts()) + ")"
                    : sql + ") = (?)",
                migration.entry.checksum(),
                migration.entry.schema(),
                up.size(),
                up.size(),
                kinds(up),
                up,
                kinds(down),
                down)
            + where(name));
  }

  /** Records how many of its down steps are done; after the last one the row goes. */
  String downSql(String name, int done, int total) {
    return done == total
        ? deletion(name)
        : updating(name, "state, steps_done, steps_total", label(State.DOWNGRADING), done, total);
  }

  /** Makes an applied revision another one, which has the same schema after it. */
  void adopt(String name, Entry now) throws SQLException {
    update(
        name,
        "chain, id, parents, depends_on, replaces, schema_hash, draft",
        Names.chain(now.name()),
        Names.id(now.name()),
        now.parents(),
        now.placement().dependsOn(),
        now.placement().replaces(),
        now.schema(),
        now.draft());
  }

  /** Lets an applied revision stand on others than before. */
  void replaceParents(String name, List<String> parents, List<String> dependsOn)
      throws SQLException {
    update(name, "parents, depends_on", parents, dependsOn);
  }

  /** Forgets a revision. */
  void delete(String name) throws SQLException {
    execute(deletion(name));
  }

  private String deletion(String name) {
    return "DELETE FROM " + table.name + where(name);
  }

  private void update(String name, String columns, Object... values) throws SQLException {
    execute(updating(name, columns, values));
  }

  private String updating(String name, String columns, Object... values) {
    return sql("UPDATE %s SET (" + columns + ") = (?)", values) + where(name);
  }

  private String where(String name) {
    return sql(" WHERE (chain, id) = (?)", Names.chain(name), Names.id(name));
  }

  void execute(String sql) throws SQLException {
    session().execute(sql);
  }

  /** With the table's name, and the values as constants in the place of the question mark. */
  private String sql(String sql, Object... values) {
    int mark = sql.indexOf('?');
    StringBuilder text = new StringBuilder(sql.substring(0, mark).replace("%s", table.name));
    for (Object value : values) {
      text.append(constant(value)).append(", ");
    }
    text.setLength(text.length() - 2);
    return text.append(sql.substring(mark + 1).replace("%s", table.name)).toString();
  }

  private static String constant(Object value) {
    if (value instanceof Kept.Expression expression) {
      return expression.sql();
    }
    if (value instanceof List<?> texts) {
      if (texts.isEmpty()) {
        return "'{}'";
      }
      StringBuilder array = new StringBuilder("ARRAY[");
      for (Object text : texts) {
        array.append(array.length() > 6 ? ", " : "").append(constant(text));
      }
      return array.append(']').toString();
    }
    if (value instanceof Step step) {
      return SqlQuoting.literal(step.text());
    }
    return value instanceof String text ? SqlQuoting.literal(text) : value.toString();
  }

  private List<Step> steps(String direction, String name) throws SQLException {
    List<Step> steps = new ArrayList<>();
    String sql =
        "SELECT kind, step FROM "
            + table.name
            + ", unnest(up_kinds, up_steps) WITH ORDINALITY AS s (kind, step, n)"
                .replace("up_", direction + "_")
            + where(name)
            + " ORDER BY n";
    for (String[] row : read(sql)) {
      steps.add(new Step(Step.Kind.ofLabel(row[0]), row[1]));
    }
    return steps;
  }

  private static String label(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> kinds(List<Step> steps) {
    List<String> kinds = new ArrayList<>();
    for (Step step : steps) {
      kinds.add(step.kind().label());
    }
    return kinds;
  }
}
