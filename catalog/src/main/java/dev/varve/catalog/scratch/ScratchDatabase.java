package dev.varve.catalog.scratch;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.model.plan.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A database that nobody else knows of. Closing it drops it. Not thread-safe. */
public final class ScratchDatabase implements AutoCloseable {
  private final Connection server;
  private final DatabaseAddress address;
  private final String name;
  private final Connection connection;

  ScratchDatabase(Connection server, DatabaseAddress address, String name, Connection connection) {
    this.server = server;
    this.address = address;
    this.name = name;
    this.connection = connection;
  }

  /** Where it is, for those who bring connections of their own. */
  public DatabaseAddress address() {
    return address;
  }

  /** A connection to it, in autocommit. */
  public Connection connection() {
    return connection;
  }

  /**
   * Runs the steps, each in a transaction of its own: the database holds no rows.
   *
   * @throws SQLException if one fails; those before it were made
   */
  public void run(List<Step> steps) throws SQLException {
    for (Step step : steps) {
      ScratchServer.run(connection, step.sql());
    }
  }

  /** Runs a statement, and says whether it could be run. */
  public boolean tryToRun(String sql) {
    try {
      ScratchServer.run(connection, sql);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /**
   * Drops the database.
   *
   * @throws IllegalStateException if the server refuses or is gone
   */
  @Override
  public void close() {
    try (server) {
      connection.close();
      ScratchServer.run(server, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new IllegalStateException("the scratch database " + name + " was not dropped", e);
    }
  }
}
