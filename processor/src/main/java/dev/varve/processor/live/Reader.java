package dev.varve.processor.live;

import dev.varve.catalog.CatalogProblem;
import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.Dependents;
import dev.varve.catalog.LiveSchema;
import dev.varve.catalog.connect.ConnectProblem;
import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.SchemaModel;
import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Varve;
import dev.varve.runtime.VarveException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.postgresql.Driver;

/**
 * Reads a database: its schema, and where it stands.
 *
 * @param address where it is
 * @param request what is wanted of it
 */
record Reader(DatabaseAddress address, LiveRequest request) {
  /**
   * The schema, and what else is there; without the table in which the runtime keeps the history.
   *
   * @throws ProblemException with {@link LiveProblem#NO_ANSWER} if the database does not answer and
   *     need not, with an error if it cannot be read for another reason
   */
  LiveSchema schema() {
    return read(connection -> CatalogReader.read(connection, CatalogScope.ALL.without(history())));
  }

  /**
   * What uses the tables, columns and types of the database, and is in no schema.
   *
   * @param own the project's part of the schema
   * @throws ProblemException as {@link #schema()} does
   */
  Dependents dependents(SchemaModel own) {
    return read(connection -> Dependents.read(connection, own));
  }

  private <T> T read(Function<Connection, T> reading) {
    unregisterDriver();
    try (Connection connection = address.connect(Retry.DEFAULT)) {
      return reading.apply(connection);
    } catch (SQLException e) {
      throw new ProblemException(
          CatalogProblem.CANNOT_READ, "the connection cannot be closed: " + e.getMessage());
    } catch (ProblemException e) {
      if (e.problem().code() == ConnectProblem.UNREACHABLE && !request.mustAnswer()) {
        throw new ProblemException(
            LiveProblem.NO_ANSWER, e.problem().message() + " " + request.otherwise());
      }
      throw e;
    }
  }

  /** The history table, by its name alone if nobody says in which schema it is. */
  private String history() {
    String schema = request.historySchema();
    return schema.isEmpty() ? request.historyTable() : schema + "." + request.historyTable();
  }

  /**
   * The driver of the processor's jar, which stands under another name there, registers itself with
   * the JVM. That may be a build tool's, which would keep the classes of this compile for good.
   */
  private static synchronized void unregisterDriver() {
    try {
      if (Driver.class.getName().startsWith("dev.varve.") && Driver.isRegistered()) {
        Driver.deregister();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the database stands, by the history that the runtime keeps in it. */
  Standing standing(Classes classes, SchemaModel own) {
    boolean isNew = own.tables().isEmpty() && own.enumTypes().isEmpty();
    try {
      Varve varve = Varve.on(address.dataSource(Retry.DEFAULT));
      List<AppliedRevision> rows =
          varve.withHistoryTable(request.historySchema(), request.historyTable()).history();
      return new StandingFinder(classes.history(), rows).find(isNew, classes.declared());
    } catch (VarveException e) {
      return Standing.unknown("its history cannot be read (" + e.code() + ")");
    }
  }
}
