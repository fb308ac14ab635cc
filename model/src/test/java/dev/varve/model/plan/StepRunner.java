package dev.varve.model.plan;

import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs steps as the runtime does, and says which one failed. */
final class StepRunner {

  private StepRunner() {}

  static void run(List<Step> steps, TestDatabase database) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (Step step : steps) {
        run(step, connection, statement);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void run(Step step, Connection connection, Statement statement)
      throws SQLException {
    try {
      switch (step.kind()) {
        case IN_TRANSACTION -> statement.execute(step.sql());
        case IN_NEW_TRANSACTION -> {
          connection.commit();
          statement.execute(step.sql());
        }
        case OUTSIDE_TRANSACTION -> {
          connection.commit();
          connection.setAutoCommit(true);
          statement.execute(step.sql());
          connection.setAutoCommit(false);
        }
        case REPEATED -> {
          connection.commit();
          while (statement.executeUpdate(step.sql()) > 0) {
            connection.commit();
          }
        }
      }
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage() + "\nin the step " + step, e);
    }
  }
}
