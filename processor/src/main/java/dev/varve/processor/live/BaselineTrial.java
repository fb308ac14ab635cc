package dev.varve.processor.live;

import dev.varve.catalog.scratch.ScratchDatabase;
import dev.varve.catalog.scratch.ScratchServer;
import dev.varve.model.plan.Step;
import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs a baseline in an empty database. The old one may have what the tables need and no class can
 * say, such as a domain or a function, and a new one has not.
 *
 * @param name the old database
 * @param server where an empty one is made
 */
record BaselineTrial(String name, ScratchServer server) {
  /** Undefined objects, tables, functions and schemas; anything else is about the server. */
  private static final Set<String> MISSING = Set.of("42704", "42P01", "42883", "3F000");

  /** What is wrong, if anything is. */
  @Nullable Finding run(List<Step> steps, SchemaModel schema) {
    try (ScratchDatabase database = server.create()) {
      return run(database, steps, schema);
    } catch (ProblemException e) {
      String notTried = e.problem().message() + " The baseline was not tried in a new database.";
      return Finding.of(LiveProblem.BASELINE_NOT_TRIED, notTried);
    }
  }

  private @Nullable Finding run(ScratchDatabase database, List<Step> steps, SchemaModel schema) {
    for (Step step : steps) {
      try {
        database.run(List.of(step));
      } catch (SQLException e) {
        return finding(step, e, schema);
      }
    }
    return null;
  }

  private Finding finding(Step step, SQLException failure, SchemaModel schema) {
    String reason = firstLine(String.valueOf(failure.getMessage()));
    String first = firstLine(step.sql());
    boolean missing = MISSING.contains(String.valueOf(failure.getSQLState()));
    String message =
        missing
            ? "the baseline cannot run on a new database: "
                + reason
                + " (in "
                + first
                + "). The database at "
                + name
                + " has it, and no class declares it. Declare it; or commit with"
                + " -Dvarve.baseline=untried, and write what makes it into the migration by hand."
            : "the baseline could not be tried in a new database: "
                + reason
                + " (in "
                + first
                + ").";
    LiveProblem code = missing ? LiveProblem.BASELINE_FAILS : LiveProblem.BASELINE_NOT_TRIED;
    return new Finding(new Problem(code, message), tableOf(step, schema), "");
  }

  private static @Nullable ObjectId tableOf(Step step, SchemaModel schema) {
    for (Table table : schema.tables()) {
      if (step.sql().startsWith("CREATE TABLE " + table.name() + " (")) {
        return table.id();
      }
    }
    return null;
  }

  private static String firstLine(String text) {
    String line = text.lines().findFirst().orElse("").strip();
    return line.endsWith("(") ? line.substring(0, line.length() - 1).strip() : line;
  }
}
