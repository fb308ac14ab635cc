package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
 *
 * <p>The session that does the work holds a second lock. When a process dies, the server sees it at
 * once on the idle connection of the first lock; but it goes on with the statement that it has
 * begun on the other, and nobody may begin before that has ended.
 */
final class AdvisoryLock implements AutoCloseable {
  private static final long LONGEST_WAIT_MILLIS = 500;
  private static final int CHECK_SECONDS = 10;
  private static final int ROUNDS = 4;
  private static final long LOOK_NANOS = 1_000_000_000;
  private static final String HOLDERS =
      """
      SELECT string_agg(DISTINCT format(
        E'\\n  %s on %I is held by process %s (%s), %s: %s', l.mode, c.relname, a.pid,
        coalesce(nullif(a.application_name, ''), a.backend_type), a.state, left(a.query, 200)), '')
      FROM pg_locks l JOIN pg_class c ON c.oid = l.relation JOIN pg_stat_activity a ON a.pid = l.pid
      WHERE l.granted AND c.relname = ANY (?) AND a.datname = current_database() AND a.pid <> ?""";

  private final Connection connection;
  private final Connection work;
  private final boolean autoCommit;
  private final long key;
  private final String session;
  private int taken;
  private long looked = System.nanoTime();
  private @Nullable String idleTimeout;

  private AdvisoryLock(Connection connection, Connection work, long key) throws SQLException {
    this.connection = connection;
    this.work = work;
    this.key = key;
    this.autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    this.session = session(connection);
  }

  /**
   * Waits until the lock is free, at most as long as the settings say.
   *
   * @param work the session that will do the work
   */
  static AdvisoryLock acquire(Settings settings, String historyTable, Session work) {
    Connection connection = Session.connect(settings);
    try {
      AdvisoryLock lock = new AdvisoryLock(connection, work.connection(), key(historyTable));
      lock.take(settings);
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

  /**
   * As long as the session lives, it holds the lock. Looked at once a second: who takes the lock
   * after its death still waits for that of the work.
   */
  void requireHeld() {
    try {
      if (System.nanoTime() - looked > LOOK_NANOS) {
        requireSame(connection, session);
        looked = System.nanoTime();
      }
    } catch (SQLException e) {
      throw new VarveException(
          ErrorCode.LOCK_LOST,
          "the session that held the lock was ended. What is done is recorded: run again.",
          e);
    }
  }

  /**
   * A pooler in transaction mode lends each transaction a session that happens to be free. The idle
   * ones come back in the order of a stack or of a queue: the same one twice here and another there
   * is what neither does, and what chance does not do so often.
   */
  private void requireSessions() throws SQLException {
    String other = session(work);
    for (int i = 0; i < ROUNDS; i++) {
      requireSame(connection, session);
      requireSame(connection, session);
      requireSame(work, other);
      requireSame(work, other);
    }
    if (other.equals(session)) {
      throw pooled();
    }
  }

  private static void requireSame(Connection connection, String expected) throws SQLException {
    if (!session(connection).equals(expected)) {
      throw pooled();
    }
  }

  private static VarveException pooled() {
    return new VarveException(
        ErrorCode.POOLED,
        "the connections are not sessions of their own: a pooler (such as PgBouncer) in transaction"
            + " mode is between, and a lock would be lost with each transaction. Connect to the"
            + " server itself for migrations, or to a pool in session mode (pool_mode = session).");
  }

  /** Not prepared, since a pooler may not know what was prepared. */
  private static String session(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
      row.next();
      return row.getString(1);
    }
  }

  @Override
  public void close() {
    try (connection) {
      release();
    } catch (SQLException e) {
      throw Errors.database("release the advisory lock", e);
    }
  }

  private void release() throws SQLException {
    if (taken == 2 && work.isValid(CHECK_SECONDS)) {
      ask(work, "SELECT pg_advisory_unlock(?)", key + 1);
    }
    if (connection.isValid(CHECK_SECONDS)) {
      if (taken > 0) {
        ask(connection, "SELECT pg_advisory_unlock(?)", key);
      }
      setIdleTimeout(idleTimeout);
      connection.setAutoCommit(autoCommit);
    }
  }

  /** Servers before 14 have no such setting. */
  private void setIdleTimeout(@Nullable String value) throws SQLException {
    if (value != null) {
      Session.row(connection, "SELECT set_config('idle_session_timeout', ?, false)", value);
    }
  }

  private void take(Settings settings) throws SQLException {
    long start = System.nanoTime();
    try {
      requireSessions();
      // It is idle while the other session works, and must not be ended for that.
      idleTimeout =
          Session.row(connection, "SELECT current_setting('idle_session_timeout', true)")[0];
      setIdleTimeout(idleTimeout == null ? null : "0");
      poll(connection, key, settings, start);
      poll(work, key + 1, settings, start);
    } catch (SQLException | RuntimeException e) {
      release();
      throw e;
    }
  }

  private void poll(Connection taker, long number, Settings settings, long start)
      throws SQLException {
    long wait = 10;
    long toldSecond = -1;
    while (!"t".equals(ask(taker, "SELECT pg_try_advisory_lock(?)", number))) {
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      if (settings.listener.isHeard() && waited.toSeconds() > toldSecond) {
        toldSecond = waited.toSeconds();
        settings.listener.waitingForOther(holder(number), waited);
      }
      long left = settings.lockWait.minus(waited).toMillis();
      if (left <= 0) {
        throw locked(number, settings.lockWait);
      }
      Retry.pause(Math.min(wait, left));
      wait = Math.min(LONGEST_WAIT_MILLIS, wait * 2);
    }
    taken++;
  }

  private String holder(long number) throws SQLException {
    String holder =
        ask(
            connection,
            """
            SELECT 'process ' || l.pid || coalesce(' (' || nullif(a.application_name, '') || ')', '')
            FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
              AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
              AND (l.classid::bigint << 32) | l.objid::bigint = ?""",
            number);
    return holder == null ? "a session that has just ended" : holder;
  }

  private VarveException locked(long number, Duration waited) throws SQLException {
    return new VarveException(
        ErrorCode.LOCKED,
        "another process migrates this database: the lock is held by "
            + holder(number)
            + ", and was not free after "
            + waited.toMillis()
            + " ms. Wait for it and run again, or end that session with pg_terminate_backend.");
  }

  /**
   * Who else holds locks on tables and indexes that a statement names, a line for each; from here,
   * because the statement's own session is in a transaction that failed.
   */
  String holdersOfTablesIn(String sql, int process) {
    List<String> names = new ArrayList<>();
    for (SqlToken token : SqlLexer.tokens(sql)) {
      if (token.isName()) {
        names.add(token.name());
      }
    }
    try {
      Object array = connection.createArrayOf("text", names.toArray());
      String[] row = Session.row(connection, HOLDERS, array, process);
      return row[0] == null ? "" : row[0];
    } catch (SQLException e) {
      return "";
    }
  }

  /** The statement that a session executes or has executed last; empty if that is not known. */
  String lastStatementOf(int process) {
    try {
      String last = ask(connection, "SELECT query FROM pg_stat_activity WHERE pid = ?", process);
      return last == null ? "" : last;
    } catch (SQLException e) {
      return "";
    }
  }

  private static @Nullable String ask(Connection connection, String sql, long number)
      throws SQLException {
    String[] row = Session.row(connection, sql, number);
    return row.length == 0 ? null : row[0];
  }
}
