package dev.varve.cli;

import dev.varve.catalog.connect.Retry;
import dev.varve.model.snapshot.Revision;
import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Varve;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One command's way to the database and to the application.
 *
 * @param varve the runtime
 * @param application the application
 * @param check compares the database with records
 */
record Session(Varve varve, Application application, RecordedSchema check)
    implements AutoCloseable {

  /** What is known of the build's revisions. */
  Records records() {
    return new Records(application.loader(), varve.revisions(), varve.heads());
  }

  /**
   * How the database differs from what the records of its revisions say.
   *
   * @throws dev.varve.model.problem.ProblemException if it cannot be read
   */
  List<String> drift() {
    List<String> applied = new ArrayList<>();
    for (AppliedRevision row : varve.history()) {
      applied.add(row.name());
    }
    List<Revision> known = records().of(applied);
    try (Connection connection = check.address().connect(Retry.DEFAULT)) {
      return check.differences(connection, applied.size(), known);
    } catch (SQLException e) {
      throw new UsageException("the connection cannot be closed: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    application.close();
  }
}
