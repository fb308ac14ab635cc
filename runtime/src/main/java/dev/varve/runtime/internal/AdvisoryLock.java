package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps others from migrating the same history at the same time: a session's advisory lock on a
 * connection of its own. If the process dies, so does the session, and with it the lock.
 *
 * <p>It polls: a session that blocks in {@code pg_advisory_lock} has an open snapshot, and {@code
 * CREATE INDEX CONCURRENTLY} waits for all older ones. The holder of the lock would wait for the
 * one who waits for the lock, and as two sessions of the holder are involved, PostgreSQL's deadlock
 * detector would not see the circle. The connection is in autocommit, so that it has no snapshot
 * between two tries.
 */
final class AdvisoryLock implements AutoCloseable {
  private static final long LONGEST_WAIT_MILLIS = 500;
  private static final int CHECK_SECONDS = 10;

  private final Connection connection;
  private final boolean autoCommit;
  private final long key;

  private AdvisoryLock(Connection connection, long key) throws SQLException {
    this.connection = connection;
    this.key = key;
    this.autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
  }

  /** Waits until the lock is free, at most as long as the settings say. */
  static AdvisoryLock acquire(Settings settings, String historyTable) {
    Connection connection = Session.connect(settings.dataSource);
    try {
      AdvisoryLock lock = new AdvisoryLock(connection, key(historyTable));
      lock.poll(settings.lockWait);
      return lock;
    } catch (SQLException e) {
      Session.closeQuietly(connection, e);
      throw Errors.database("take the advisory lock", e);
    } catch (RuntimeException e) {
      Session.closeQuietly(connection, e);
      throw e;
    }
  }

  /** Lock keys belong to one database, so the table's name is all that must be in it. */
  static long key(String historyTable) {
    byte[] text = ("varve " + historyTable).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(text).getMostSignificantBits();
  }

  /** As long as the session lives, it holds the lock. */
  void requireHeld() throws SQLException {
    if (!connection.isValid(CHECK_SECONDS)) {
      throw new VarveException(
          ErrorCode.LOCK_LOST,
          "the session that held the lock was ended, so another process may be migrating now. What is"
              + " done is recorded: run again, it goes on there.");
    }
  }

  @Override
  public void close() {
    try (connection) {
      if (connection.isValid(CHECK_SECONDS)) {
        ask("SELECT pg_advisory_unlock(?)");
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      throw Errors.database("release the advisory lock", e);
    }
  }

  private void poll(Duration atMost) throws SQLException {
    long deadline = System.nanoTime() + atMost.toNanos();
    long wait = 10;
    while (!"t".equals(ask("SELECT pg_try_advisory_lock(?)"))) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw locked(atMost);
      }
      Retry.pause(Math.min(wait, left));
      wait = Math.min(LONGEST_WAIT_MILLIS, wait * 2);
    }
  }

  private VarveException locked(Duration waited) throws SQLException {
    String holder =
        ask(
            """
            SELECT 'process ' || l.pid || coalesce(' (' || nullif(a.application_name, '') || ')', '')
            FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
              AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
              AND (l.classid::bigint << 32) | l.objid::bigint = ?""");
    return new VarveException(
        ErrorCode.LOCKED,
        "another process migrates this database: the lock is held by "
            + (holder == null ? "a session that has just ended" : holder)
            + ", and was not free after "
            + waited.toMillis()
            + " ms. Wait for it and run again, or end that session with pg_terminate_backend.");
  }

  private @Nullable String ask(String sql) throws SQLException {
    String[] row = Session.row(connection, sql, key);
    return row.length == 0 ? null : row[0];
  }
}
