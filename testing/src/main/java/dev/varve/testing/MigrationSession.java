package dev.varve.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Runs the statements of a migration as the runtime does: in its transaction, in a new one, outside
 * of any, or again and again. Closing it commits. Not thread-safe.
 *
 * <p>It takes the session of the database's helpers, since opening one of its own would take longer
 * than most migrations do; nobody else may use the helpers until it is closed.
 *
 * <p>Each method throws an {@link AssertionError} with the statement if it fails.
 */
public final class MigrationSession implements AutoCloseable {
  private final Connection connection;
  private final Statement statement;
  private boolean failed;

  private MigrationSession(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    this.statement = connection.createStatement();
  }

  /** Begins a transaction in the database. */
  public static MigrationSession on(TestDatabase database) {
    try {
      return new MigrationSession(database.session());
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
          try {
            statement.execute(sql);
          } finally {
            connection.setAutoCommit(false);
          }
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

  private void attempt(String sql, Work work) {
    try {
      work.run();
    } catch (SQLException e) {
      failed = true;
      throw new AssertionError(e.getMessage() + "\nin the statement\n" + sql, e);
    }
  }

  /** Commits, unless a statement failed: then what is not committed is taken back. */
  @Override
  public void close() {
    try (statement) {
      end();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage() + "\nat the end of the migration", e);
    }
  }

  private void end() throws SQLException {
    if (failed) {
      connection.rollback();
    } else {
      connection.commit();
    }
  }

  private interface Work {
    void run() throws SQLException;
  }
}
