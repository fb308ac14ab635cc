package dev.varve.cli.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a session of the server is doing, seen from another.
 *
 * @param waitsFor who holds the lock that it waits for: process, application and query; null if it
 *     waits for none
 * @param building how far the making of an index is, such as {@code building index: scanning table,
 *     45 %}; null if it makes none
 */
record Observation(@Nullable String waitsFor, @Nullable String building) {

  /**
   * Both by views that every role may read; of other roles' sessions it may not see the query.
   * CREATE INDEX CONCURRENTLY waits for transactions by their virtual ids, which blocking pids tell
   * as well.
   */
  private static final String LOOK =
      """
      SELECT
        (SELECT format('process %s (%s): %s', b.pid,
            coalesce(nullif(b.application_name, ''), b.usename, 'unknown'),
            coalesce(nullif(left(regexp_replace(b.query, '\\s+', ' ', 'g'), 60), ''), b.state, '?'))
          FROM pg_stat_activity b WHERE b.pid = ANY (pg_blocking_pids(a.pid))
          ORDER BY b.xact_start LIMIT 1),
        p.phase, p.blocks_done, p.blocks_total, p.tuples_done, p.tuples_total
      FROM pg_stat_activity a LEFT JOIN pg_stat_progress_create_index p ON p.pid = a.pid
      WHERE a.pid = ?""";

  /** Looks once. */
  static Observation of(Connection connection, int process) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOOK)) {
      statement.setInt(1, process);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? new Observation(row.getString(1), building(row))
            : new Observation(null, null);
      }
    }
  }

  private static @Nullable String building(ResultSet row) throws SQLException {
    String phase = row.getString(2);
    if (phase == null) {
      return null;
    }
    long total = row.getLong(4) > 0 ? row.getLong(4) : row.getLong(6);
    long done = row.getLong(4) > 0 ? row.getLong(3) : row.getLong(5);
    return "index: " + phase + (total > 0 ? ", " + done * 100 / total + " %" : "");
  }
}
