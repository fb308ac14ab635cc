package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Placement;
import dev.varve.runtime.Step;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads and writes the rows of the history table. Not thread-safe. */
final class History {
  private static final String UPSERT =
      """
      INSERT INTO %s AS h (chain, id, parents, depends_on, replaces, checksum, schema_hash, draft,
        state, steps_done, steps_total, up_kinds, up_steps, down_kinds, down_steps, duration_ms,
        applied_by, applied_at, sequence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, session_user, clock_timestamp(),
        (SELECT coalesce(max(sequence), 0) + 1 FROM %s))
      ON CONFLICT (chain, id) DO UPDATE SET
        (parents, depends_on, replaces, checksum, schema_hash, draft, state, steps_done,
          steps_total, up_kinds, up_steps, down_kinds, down_steps, duration_ms, applied_by,
          applied_at)
        = (excluded.parents, excluded.depends_on, excluded.replaces, excluded.checksum,
          excluded.schema_hash, excluded.draft, excluded.state, excluded.steps_done,
          excluded.steps_total, excluded.up_kinds, excluded.up_steps, excluded.down_kinds,
          excluded.down_steps, h.duration_ms + excluded.duration_ms, excluded.applied_by,
          excluded.applied_at)""";

  private final Session session;
  private HistoryTable table;

  private History(Session session, HistoryTable table) {
    this.session = session;
    this.table = table;
  }

  static History open(Session session, Settings settings) throws SQLException {
    return new History(session, HistoryTable.locate(session, settings));
  }

  /** The table's qualified name, quoted. */
  String tableName() {
    return table.name;
  }

  void requireWritable() {
    table.requireWritable();
  }

  void createIfMissing() throws SQLException {
    if (!table.exists) {
      table = table.create(session);
    }
  }

  /** In the order of application; none if the table does not exist. */
  List<AppliedRevision> rows() throws SQLException {
    List<AppliedRevision> rows = new ArrayList<>();
    if (!table.exists) {
      return rows;
    }
    try (PreparedStatement statement =
            prepare(
                """
                SELECT chain, id, parents, depends_on, replaces, checksum, schema_hash, draft,
                  state, steps_done, steps_total, applied_by, applied_at, duration_ms, sequence
                FROM %s ORDER BY sequence""");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(row(row));
      }
    }
    return rows;
  }

  /** The up steps as they were applied. */
  List<Step> up(String name) throws SQLException {
    return steps("SELECT up_kinds, up_steps FROM %s WHERE (chain, id) = (?, ?)", name);
  }

  /** The down steps as they were when the revision was applied. */
  List<Step> down(String name) throws SQLException {
    return steps("SELECT down_kinds, down_steps FROM %s WHERE (chain, id) = (?, ?)", name);
  }

  /** Records how many of its up steps are done. */
  void recordUp(LoadedMigration migration, int done, Duration spent) throws SQLException {
    Entry entry = migration.entry();
    List<Step> up = RecordedStep.texts(migration.up());
    List<Step> down = RecordedStep.texts(migration.down());
    String state = label(done == up.size() ? State.APPLIED : State.UPGRADING);
    update(
        UPSERT,
        Names.chain(entry.name()),
        Names.id(entry.name()),
        entry.parents(),
        entry.placement().dependsOn(),
        entry.placement().replaces(),
        entry.checksum(),
        entry.schema(),
        entry.draft(),
        state,
        done,
        up.size(),
        kinds(up),
        texts(up),
        kinds(down),
        texts(down),
        spent.toMillis());
  }

  /** Keeps the steps of the class, and their checksum, in place of those that were recorded. */
  void replaceSteps(LoadedMigration migration) throws SQLException {
    List<Step> up = RecordedStep.texts(migration.up());
    List<Step> down = RecordedStep.texts(migration.down());
    update(
        """
        UPDATE %s SET (checksum, schema_hash, steps_done, steps_total, up_kinds, up_steps,
          down_kinds, down_steps) = (?, ?, ?, ?, ?, ?, ?, ?)
        WHERE (chain, id) = (?, ?)""",
        migration.entry().checksum(),
        migration.entry().schema(),
        up.size(),
        up.size(),
        kinds(up),
        texts(up),
        kinds(down),
        texts(down),
        Names.chain(migration.entry().name()),
        Names.id(migration.entry().name()));
  }

  /** Records how many of its down steps are done; after the last one the row goes. */
  void recordDown(String name, int done, int total) throws SQLException {
    if (done == total) {
      delete(name);
      return;
    }
    update(
        "UPDATE %s SET (state, steps_done, steps_total) = (?, ?, ?) WHERE (chain, id) = (?, ?)",
        label(State.DOWNGRADING), done, total, Names.chain(name), Names.id(name));
  }

  /** Makes an applied revision another one, which has the same schema after it. */
  void adopt(String name, Entry now) throws SQLException {
    update(
        """
        UPDATE %s SET (chain, id, parents, depends_on, replaces, schema_hash, draft)
          = (?, ?, ?, ?, ?, ?, ?)
        WHERE (chain, id) = (?, ?)""",
        Names.chain(now.name()),
        Names.id(now.name()),
        now.parents(),
        now.placement().dependsOn(),
        now.placement().replaces(),
        now.schema(),
        now.draft(),
        Names.chain(name),
        Names.id(name));
  }

  /** Lets an applied revision stand on others than before. */
  void replaceParents(String name, List<String> parents, List<String> dependsOn)
      throws SQLException {
    update(
        "UPDATE %s SET (parents, depends_on) = (?, ?) WHERE (chain, id) = (?, ?)",
        parents, dependsOn, Names.chain(name), Names.id(name));
  }

  /** Forgets a revision. */
  void delete(String name) throws SQLException {
    update("DELETE FROM %s WHERE (chain, id) = (?, ?)", Names.chain(name), Names.id(name));
  }

  private void update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql)) {
      set(statement, values);
      statement.executeUpdate();
    }
  }

  /** Lists become arrays of texts. */
  private void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof List<?> texts) {
        value = session.connection().createArrayOf("text", texts.toArray());
      }
      statement.setObject(i + 1, value);
    }
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    Connection connection = session.connection();
    return connection.prepareStatement(sql.replace("%s", table.name));
  }

  private List<Step> steps(String sql, String name) throws SQLException {
    List<Step> steps = new ArrayList<>();
    try (PreparedStatement statement = prepare(sql)) {
      set(statement, Names.chain(name), Names.id(name));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        List<String> kinds = strings(row.getArray(1));
        List<String> texts = strings(row.getArray(2));
        for (int i = 0; i < kinds.size(); i++) {
          steps.add(new Step(Step.Kind.ofLabel(kinds.get(i)), texts.get(i)));
        }
      }
    }
    return steps;
  }

  private static AppliedRevision row(ResultSet row) throws SQLException {
    return new AppliedRevision(
        row.getString("id"),
        strings(row.getArray("parents")),
        placement(row),
        row.getString("checksum"),
        row.getString("schema_hash"),
        row.getBoolean("draft"),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("steps_done"),
        row.getInt("steps_total"),
        row.getString("applied_by"),
        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
        Duration.ofMillis(row.getLong("duration_ms")),
        row.getLong("sequence"));
  }

  private static Placement placement(ResultSet row) throws SQLException {
    String chain = row.getString("chain");
    List<String> dependsOn = strings(row.getArray("depends_on"));
    List<String> replaces = strings(row.getArray("replaces"));
    return new Placement(chain, dependsOn, replaces, List.of());
  }

  private static String label(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static List<String> kinds(List<Step> steps) {
    return steps.stream().map(step -> step.kind().label()).toList();
  }

  private static List<String> texts(List<Step> steps) {
    return steps.stream().map(Step::text).toList();
  }
}
