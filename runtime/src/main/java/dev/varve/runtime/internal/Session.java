package dev.varve.runtime.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The connection that the work is done on: in autocommit but for explicit transactions, and
 * returned with the settings that it had. Not thread-safe.
 */
final class Session implements AutoCloseable {
  private final Connection connection;
  private final boolean autoCommit;
  private final String searchPath;
  private final String role;
  private final String lockTimeout;
  private String ownLockTimeout;
  private boolean changed;

  private Session(Connection connection) throws SQLException {
    this.connection = connection;
    this.autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT current_setting('search_path'), current_setting('role'),
                  current_setting('lock_timeout')""")) {
      row.next();
      this.searchPath = row.getString(1);
      this.role = row.getString(2);
      this.lockTimeout = row.getString(3);
    }
    this.ownLockTimeout = lockTimeout;
  }

  static Session open(DataSource dataSource) {
    Connection connection = connect(dataSource);
    try {
      return new Session(connection);
    } catch (SQLException e) {
      closeQuietly(connection, e);
      throw Errors.database("read the connection's settings", e);
    }
  }

  static Connection connect(DataSource dataSource) {
    try {
      return dataSource.getConnection();
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

  /** From now on {@link #reset} sets this lock_timeout. */
  void useLockTimeout(Duration timeout) {
    ownLockTimeout = Long.toString(timeout.toMillis());
  }

  /** Undoes what the last migration's SQL set for the session. */
  void reset() throws SQLException {
    set(ownLockTimeout);
  }

  /** Outside a transaction: waits for locks as long as it takes, until {@link #reset}. */
  void waitForLocks() throws SQLException {
    set("0");
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // Else the driver would rewrite what looks like an escape of JDBC: the SQL is frozen.
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  int update(String sql) throws SQLException {
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

  @Override
  public void close() {
    try (connection) {
      if (changed) {
        set(lockTimeout);
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
    if (!connection.isClosed()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private void set(String timeout) throws SQLException {
    changed = true;
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT set_config('search_path', ?, false), set_config('role', ?, false),
              set_config('lock_timeout', ?, false)""")) {
      statement.setString(1, searchPath);
      statement.setString(2, role);
      statement.setString(3, timeout);
      statement.execute();
    }
  }
}
