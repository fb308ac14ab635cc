package dev.varve.catalog.scratch;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.model.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A server on which databases can be made for a moment. Immutable and thread-safe.
 *
 * @param address a database of the server that one can connect to; nothing in it is touched
 * @param retry how often the server is tried
 */
public record ScratchServer(DatabaseAddress address, Retry retry) {
  private static final String PREFIX = "varve_scratch_";

  /**
   * A new empty database, which is dropped when it is closed.
   *
   * @throws ProblemException with {@link ScratchProblem#NO_SCRATCH} if the server makes none for
   *     this user, or as {@link DatabaseAddress#connect} does
   */
  public ScratchDatabase create() {
    Connection server = address.connect(retry);
    String name = PREFIX + UUID.randomUUID().toString().replace("-", "");
    try {
      run(server, "CREATE DATABASE " + name + " TEMPLATE template0");
      DatabaseAddress scratch = address.withDatabase(name);
      return new ScratchDatabase(server, scratch, name, scratch.connect(retry));
    } catch (SQLException e) {
      close(server, e);
      throw refused(e);
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  private static void close(Connection server, SQLException cause) {
    try {
      server.close();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private ProblemException refused(SQLException cause) {
    return new ProblemException(
        ScratchProblem.NO_SCRATCH,
        "PostgreSQL at "
            + address
            + " makes no scratch database for this user (SQLSTATE "
            + cause.getSQLState()
            + "). Grant CREATEDB, or give the address of a server that makes one, such as a local"
            + " one: varve.scratch.url.");
  }
}
