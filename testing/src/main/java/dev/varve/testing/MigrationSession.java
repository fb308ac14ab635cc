package dev.varve.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A session that runs the statements of a migration as the runtime does: in its transaction, in a
 * new one, outside of any, or again and again. Closing it commits. Not thread-safe.
 *
 * <p>Each method throws an {@link AssertionError} with the statement if it fails.
 */
public final class MigrationSession implements AutoCloseable {
  private final Connection connection;
  private final Statement statement;

  private MigrationSession(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    this.statement = connection.createStatement();
  }

  /** A new session of the database. */
  public static MigrationSession on(TestDatabase database) {
    try {
      return new MigrationSession(database.connection());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs it in the transaction of what went before. */
  public void inTransaction(String sql) {
    attempt(sql, () -> statement.execute(sql));
  }

  /** Commits what went before and runs it in a new transaction. */
  public void inNewTransaction(String sql) {
    attempt(
        sql,
        () -> {
          connection.commit();
          statement.execute(sql);
        });
  }

  /** Commits what went before and runs it by itself. */
  public void outsideTransaction(String sql) {
    attempt(
        sql,
        () -> {
          connection.commit();
          connection.setAutoCommit(true);
          statement.execute(sql);
          connection.setAutoCommit(false);
        });
  }

  /** Commits what went before and runs it, each time in a new transaction, until no row changes. */
  public void repeated(String sql) {
    attempt(
        sql,
        () -> {
          connection.commit();
          while (statement.executeUpdate(sql) > 0) {
            connection.commit();
          }
        });
  }

  private static void attempt(String sql, Work work) {
    try {
      work.run();
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage() + "\nin the statement\n" + sql, e);
    }
  }

  /** Commits, unless a statement failed, and ends the session. */
  @Override
  public void close() {
    try (connection) {
      connection.commit();
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage() + "\nat the end of the migration", e);
    }
  }

  private interface Work {
    void run() throws SQLException;
  }
}
