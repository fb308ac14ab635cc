package dev.varve.model.plan;

import dev.varve.testing.MigrationSession;
import dev.varve.testing.TestDatabase;
import java.util.List;

/** Runs steps as the runtime does, and says which one failed. */
public final class StepRunner {

  private StepRunner() {}

  /** Runs them all. */
  public static void run(List<Step> steps, TestDatabase database) {
    try (MigrationSession session = MigrationSession.on(database)) {
      for (Step step : steps) {
        switch (step.kind()) {
          case IN_TRANSACTION -> session.inTransaction(step.sql());
          case IN_NEW_TRANSACTION -> session.inNewTransaction(step.sql());
          case OUTSIDE_TRANSACTION -> session.outsideTransaction(step.sql());
          case REPEATED -> session.repeated(step.sql());
        }
      }
    }
  }
}
