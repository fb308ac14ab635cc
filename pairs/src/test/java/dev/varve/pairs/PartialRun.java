package dev.varve.pairs;

import dev.varve.model.plan.Step;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.testing.MigrationSession;
import dev.varve.testing.TestDatabase;
import java.util.List;

/** Steps that run until one fails, and later on from there, as the runtime does it. */
final class PartialRun {
  private final List<Step> steps;
  private final TestDatabase database;
  private int done;
  private String failure = "";

  PartialRun(List<Step> steps, TestDatabase database) {
    this.steps = steps;
    this.database = database;
  }

  /** Why the last attempt failed. */
  String failure() {
    return failure;
  }

  /** The steps that are done and committed. */
  List<Step> done() {
    return steps.subList(0, done);
  }

  /** Runs what is left; false if a step fails. */
  boolean goOn() {
    failure = "";
    try (MigrationSession session = MigrationSession.on(database)) {
      for (int i = done; i < steps.size(); i++) {
        run(steps.get(i), i, session);
      }
    } catch (AssertionError e) {
      failure = String.valueOf(e.getMessage());
      dropInvalidIndexes();
      return false;
    }
    return true;
  }

  private void run(Step step, int number, MigrationSession session) {
    done = step.kind() == Step.Kind.IN_TRANSACTION ? done : number;
    switch (step.kind()) {
      case IN_TRANSACTION -> session.inTransaction(step.sql());
      case IN_NEW_TRANSACTION -> session.inNewTransaction(step.sql());
      case OUTSIDE_TRANSACTION -> session.outsideTransaction(step.sql());
      case REPEATED -> session.repeated(step.sql());
    }
    boolean alone =
        step.kind() == Step.Kind.OUTSIDE_TRANSACTION || step.kind() == Step.Kind.REPEATED;
    done = alone ? number + 1 : done;
  }

  private void dropInvalidIndexes() {
    for (String index :
        database.column(
            "SELECT relname FROM pg_class JOIN pg_index ON indexrelid = pg_class.oid"
                + " WHERE NOT indisvalid")) {
      database.execute("DROP INDEX " + SqlQuoting.identifier(String.valueOf(index)));
    }
  }
}
