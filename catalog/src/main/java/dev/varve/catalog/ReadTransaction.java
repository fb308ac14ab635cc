package dev.varve.catalog;

import dev.varve.model.problem.ProblemException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * A transaction on a connection of somebody else, who finds it as it was: all that is set for it
 * ends with it, and it is always rolled back.
 */
final class ReadTransaction implements AutoCloseable {
  private final Connection connection;
  private final boolean autoCommit;

  private ReadTransaction(Connection connection, boolean autoCommit) {
    this.connection = connection;
    this.autoCommit = autoCommit;
  }

  static ReadTransaction begin(Connection connection) throws SQLException {
    requireIdle(connection);
    ReadTransaction transaction = new ReadTransaction(connection, connection.getAutoCommit());
    try {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(CatalogQuery.text("begin"));
      }
      return transaction;
    } catch (SQLException e) {
      transaction.close();
      throw e;
    }
  }

  private static void requireIdle(Connection connection) throws SQLException {
    if (!connection.isWrapperFor(BaseConnection.class)) {
      throw new ProblemException(
          CatalogProblem.NOT_POSTGRESQL,
          "the connection is not one of PostgreSQL's JDBC driver (org.postgresql:postgresql), but a "
              + connection.getClass().getName());
    }
    TransactionState state = connection.unwrap(BaseConnection.class).getTransactionState();
    if (state != TransactionState.IDLE) {
      throw new ProblemException(
          CatalogProblem.IN_TRANSACTION,
          "the connection is in the middle of a transaction; commit it or roll it back first, or"
              + " give a connection of its own");
    }
  }

  /** The server's {@code server_version_num}. */
  int serverVersion() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW server_version_num")) {
      row.next();
      return row.getInt(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(autoCommit);
  }
}
