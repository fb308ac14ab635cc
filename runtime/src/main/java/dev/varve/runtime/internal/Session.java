package dev.varve.runtime.internal;

import dev.varve.runtime.sql.SqlQuoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The connection that the work is done on: in autocommit but for explicit transactions, and
 * returned with the settings that it had. Not thread-safe.
 */
final class Session implements AutoCloseable {
  private static final long FIRST_WAIT_MILLIS = 500;

  private static final String SETTINGS =
      "current_setting('search_path'), current_setting('role'),"
          + " current_setting('lock_timeout'), current_setting('statement_timeout'), "
          + FixedSettings.current();

  private static final String TOGETHER = "concat_ws('/', " + SETTINGS + ")";

  private final Connection connection;
  private final boolean autoCommit;
  private String searchPath = "";
  private String role = "";
  private String lockTimeout = "";
  private String statementTimeout = "";

  /** Gives the fixed settings the values that they had, as SQL expressions. */
  private String restored = "";

  private int process;
  private String ownLockTimeout = "";
  private String ownStatementTimeout = "";

  /** What {@link #TOGETHER} is after {@link #reset}. */
  private String expected = "";

  /** Whether nothing can have changed them since they were last seen to be so. */
  private boolean isReset;

  /** What the next statement is sent with, in the same round trip. */
  private String first = "";

  private Session(Connection connection) throws SQLException {
    this.connection = connection;
    this.autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
  }

  static Session open(Settings settings) {
    Connection connection = connect(settings);
    try {
      return new Session(connection);
    } catch (SQLException e) {
      closeQuietly(connection, e);
      throw Errors.database("read the connection's settings", e);
    }
  }

  /** As often as the settings say. */
  static Connection connect(Settings settings) {
    Retry retry =
        new Retry(
            settings.connectTries, FIRST_WAIT_MILLIS, Errors.PASSING_CONNECTION, settings.listener);
    try {
      return retry.run("connecting", settings.dataSource::getConnection);
    } catch (SQLException e) {
      throw Errors.database("connect to the database", e);
    }
  }

  /** While another failure is on its way, which must not be lost. */
  static void closeQuietly(Connection connection, Exception failure) {
    try {
      connection.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  Connection connection() {
    return connection;
  }

  /** Its process id on the server, once it has begun. */
  int process() {
    return process;
  }

  /** Before anything is run: notes the settings; from now on {@link #reset} sets its own. */
  void begin(Settings own) throws SQLException {
    String[] settings = row(connection, "SELECT " + SETTINGS + ", pg_backend_pid()");
    searchPath = settings[0];
    role = settings[1];
    lockTimeout = settings[2];
    statementTimeout = settings[3];
    String[] others = Arrays.copyOfRange(settings, 4, 4 + FixedSettings.count());
    restored = FixedSettings.set(others);
    process = Integer.parseInt(settings[4 + others.length]);
    ownLockTimeout = Long.toString(own.lockTimeout.toMillis());
    Duration timeout = own.statementTimeout;
    ownStatementTimeout = timeout == null ? statementTimeout : Long.toString(timeout.toMillis());
    set(ownLockTimeout, ownStatementTimeout);
    expected = last("SELECT " + TOGETHER);
  }

  /** Undoes what the last migration's SQL, or a callback, set for the session. */
  void reset() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
    set(ownLockTimeout, ownStatementTimeout);
    isReset = true;
  }

  /**
   * Outside a transaction: waits for locks as long as it takes, and runs as long as the
   * connection's own setting allows, until {@link #reset}.
   */
  void waitForLocks() throws SQLException {
    set("0", statementTimeout);
  }

  /**
   * Does the same as {@link #reset} with the first statement of a transaction; nothing where the
   * last record has seen that nothing is to be undone.
   */
  void resetWithNext() {
    first = isReset ? "" : settings(ownLockTimeout, ownStatementTimeout) + ";";
  }

  void execute(String sql) throws SQLException {
    last(sql);
  }

  /**
   * Changes a row of the history, looks at the settings with it, and commits with it, unless it is
   * an update, which may find no row.
   *
   * @param before what is executed before, in the same message
   */
  void record(String before, String change) throws SQLException {
    boolean commits = !connection.getAutoCommit() && !change.startsWith("UPDATE");
    String end = commits ? ";COMMIT" : "";
    String settings = last(before + change + " RETURNING " + TOGETHER + end);
    if (settings.isEmpty() && !commits) {
      throw new SQLException("the history has no row of the revision any more");
    }
    isReset = settings.equals(expected);
  }

  /** The first value of the last result that has rows; empty without one. */
  private String last(String sql) throws SQLException {
    String whole = first + sql;
    String last = "";
    first = "";
    isReset = false;
    try (Statement statement = connection.createStatement()) {
      // Else the driver would rewrite what looks like an escape of JDBC: the SQL is frozen.
      statement.setEscapeProcessing(false);
      boolean hasRows = statement.execute(whole);
      while (hasRows || statement.getUpdateCount() >= 0) {
        if (hasRows) {
          ResultSet row = statement.getResultSet();
          last = row.next() ? String.valueOf(row.getString(1)) : "";
        }
        hasRows = statement.getMoreResults();
      }
    }
    return last;
  }

  int update(String sql) throws SQLException {
    isReset = false;
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      return statement.executeUpdate(sql);
    }
  }

  /** Runs the work in a transaction, which is rolled back if it fails. */
  <T> T transaction(SqlWork<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      T result = work.run();
      connection.commit();
      return result;
    } finally {
      endTransaction();
    }
  }

  /** Whose rights count, as far as the driver knows: a transaction that failed cannot be asked. */
  String user() {
    try {
      if (!role.isEmpty() && !role.equals("none")) {
        return role;
      }
      return SqlQuoting.identifier(connection.getMetaData().getUserName());
    } catch (SQLException e) {
      return "<role>";
    }
  }

  /** Leaves a mark that ends with the transaction, however that ends. */
  void mark() throws SQLException {
    execute("SELECT set_config('varve.mark', 'set', true)");
  }

  /**
   * Whether the transaction of the mark has ended. One that failed has not, and that of a session
   * that has died did nothing.
   */
  boolean hasLeft() {
    try {
      return connection.getAutoCommit()
          || !"set".equals(row(connection, "SELECT current_setting('varve.mark', true)")[0]);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try (connection) {
      if (process > 0) {
        execute(settings(lockTimeout, statementTimeout, restored));
      }
      connection.setAutoCommit(autoCommit);
    } catch (SQLException e) {
      throw Errors.database("return the connection", e);
    }
  }

  /**
   * After a commit there is nothing to roll back. If the session is dead, the server has done it.
   */
  private void endTransaction() throws SQLException {
    if (!connection.isClosed() && !connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private void set(String ofLocks, String ofStatements) throws SQLException {
    execute(settings(ofLocks, ofStatements));
  }

  private String settings(String ofLocks, String ofStatements) {
    return settings(ofLocks, ofStatements, FixedSettings.fix());
  }

  private String settings(String ofLocks, String ofStatements, String others) {
    return "SELECT set_config('search_path', "
        + SqlQuoting.literal(searchPath)
        + ", false), set_config('role', "
        + SqlQuoting.literal(role)
        + ", false), set_config('lock_timeout', '"
        + ofLocks
        + "', false), set_config('statement_timeout', '"
        + ofStatements
        + "', false), "
        + others;
  }

  /** The first row that a query finds, as PostgreSQL's texts of its values; empty without one. */
  static @Nullable String[] row(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        String[] texts = new String[row.next() ? row.getMetaData().getColumnCount() : 0];
        for (int i = 0; i < texts.length; i++) {
          texts[i] = row.getString(i + 1);
        }
        return texts;
      }
    }
  }
}
