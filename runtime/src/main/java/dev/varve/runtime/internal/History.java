package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.MigrationList.Entry;
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
      INSERT INTO %s AS h (id, parents, checksum, schema_hash, draft, state, steps_done,
        steps_total, up_kinds, up_steps, down_kinds, down_steps, duration_ms, applied_by,
        applied_at, sequence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, session_user, clock_timestamp(),
        (SELECT coalesce(max(sequence), 0) + 1 FROM %s))
      ON CONFLICT (id) DO UPDATE SET
        (parents, checksum, schema_hash, draft, state, steps_done, steps_total, up_kinds,
          up_steps, down_kinds, down_steps, duration_ms, applied_by, applied_at)
        = (excluded.parents, excluded.checksum, excluded.schema_hash, excluded.draft,
          excluded.state, excluded.steps_done, excluded.steps_total, excluded.up_kinds,
          excluded.up_steps, excluded.down_kinds, excluded.down_steps,
          h.duration_ms + excluded.duration_ms, excluded.applied_by, excluded.applied_at)""";

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
    return table.name();
  }

  void createIfMissing() throws SQLException {
    if (!table.exists()) {
      table = table.create(session);
    }
  }

  /** In the order of application; none if the table does not exist. */
  List<AppliedRevision> rows() throws SQLException {
    List<AppliedRevision> rows = new ArrayList<>();
    if (!table.exists()) {
      return rows;
    }
    try (PreparedStatement statement =
            prepare(
                """
                SELECT id, parents, checksum, schema_hash, draft, state, steps_done, steps_total,
                  applied_by, applied_at, duration_ms, sequence
                FROM %s ORDER BY sequence""");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(row(row));
      }
    }
    return rows;
  }

  /** The up steps as they were applied. */
  List<Step> up(String id) throws SQLException {
    return steps("SELECT up_kinds, up_steps FROM %s WHERE id = ?", id);
  }

  /** The down steps as they were when the revision was applied. */
  List<Step> down(String id) throws SQLException {
    return steps("SELECT down_kinds, down_steps FROM %s WHERE id = ?", id);
  }

  /** Records how many of its up steps are done. */
  void recordUp(LoadedMigration migration, int done, Duration spent) throws SQLException {
    Entry entry = migration.entry();
    List<Step> up = RecordedStep.texts(migration.up());
    List<Step> down = RecordedStep.texts(migration.down());
    try (PreparedStatement statement = prepare(UPSERT)) {
      statement.setString(1, entry.id());
      statement.setArray(2, array(entry.parents()));
      statement.setString(3, entry.checksum());
      statement.setString(4, entry.schema());
      statement.setBoolean(5, entry.draft());
      statement.setString(6, label(done == up.size() ? State.APPLIED : State.UPGRADING));
      statement.setInt(7, done);
      statement.setInt(8, up.size());
      statement.setArray(9, array(kinds(up)));
      statement.setArray(10, array(texts(up)));
      statement.setArray(11, array(kinds(down)));
      statement.setArray(12, array(texts(down)));
      statement.setLong(13, spent.toMillis());
      statement.executeUpdate();
    }
  }

  /** Records how many of its down steps are done; after the last one the row goes. */
  void recordDown(String id, int done, int total) throws SQLException {
    if (done == total) {
      delete(id);
      return;
    }
    try (PreparedStatement statement =
        prepare("UPDATE %s SET state = ?, steps_done = ?, steps_total = ? WHERE id = ?")) {
      statement.setString(1, label(State.DOWNGRADING));
      statement.setInt(2, done);
      statement.setInt(3, total);
      statement.setString(4, id);
      statement.executeUpdate();
    }
  }

  /** Makes an applied draft the revision that it was committed as. */
  void adopt(String draft, Entry committed) throws SQLException {
    try (PreparedStatement statement =
        prepare("UPDATE %s SET id = ?, parents = ?, schema_hash = ?, draft = ? WHERE id = ?")) {
      statement.setString(1, committed.id());
      statement.setArray(2, array(committed.parents()));
      statement.setString(3, committed.schema());
      statement.setBoolean(4, committed.draft());
      statement.setString(5, draft);
      statement.executeUpdate();
    }
  }

  private void delete(String id) throws SQLException {
    try (PreparedStatement statement = prepare("DELETE FROM %s WHERE id = ?")) {
      statement.setString(1, id);
      statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    Connection connection = session.connection();
    return connection.prepareStatement(sql.replace("%s", table.name()));
  }

  private List<Step> steps(String sql, String id) throws SQLException {
    List<Step> steps = new ArrayList<>();
    try (PreparedStatement statement = prepare(sql)) {
      statement.setString(1, id);
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

  private static String label(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private Array array(List<String> values) throws SQLException {
    return session.connection().createArrayOf("text", values.toArray());
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
