package dev.varve.runtime.internal;

import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * What is to be done with one revision. All tasks of a plan are checked before the first one runs.
 */
sealed interface Task {

  /** Refuses what cannot run. */
  void check();

  Move run(Session session, History history, Retry retry) throws SQLException;

  /** Runs the up steps, or the rest of them. */
  record Apply(LoadedMigration migration, Reached reached) implements Task {
    @Override
    public void check() {
      new StepRules(id(), Direction.UP).check(migration.up());
    }

    @Override
    public Move run(Session session, History history, Retry retry) throws SQLException {
      Stopwatch watch = new Stopwatch();
      StepFailures failures = new StepFailures(id(), Direction.UP, migration.up());
      new StepRunner(
              session, retry, failures, done -> history.recordUp(migration, done, watch.lap()))
          .run(reached);
      int steps = migration.up().size() - reached.done();
      return new Move(Action.UPGRADED, id(), steps, watch.total());
    }

    private String id() {
      return migration.entry().id();
    }
  }

  /** Runs the down steps, or the rest of them. */
  record TakeBack(String id, List<RecordedStep> down, Reached reached) implements Task {
    @Override
    public void check() {
      new StepRules(id, Direction.DOWN).check(down);
    }

    @Override
    public Move run(Session session, History history, Retry retry) throws SQLException {
      Stopwatch watch = new Stopwatch();
      StepFailures failures = new StepFailures(id, Direction.DOWN, down);
      new StepRunner(session, retry, failures, done -> history.recordDown(id, done, down.size()))
          .run(reached);
      int steps = down.size() - reached.done();
      return new Move(Action.DOWNGRADED, id, steps, watch.total());
    }
  }

  /** Makes an applied draft the revision that it was committed as. */
  record Adopt(String draft, Entry committed) implements Task {
    @Override
    public void check() {}

    @Override
    public Move run(Session session, History history, Retry retry) throws SQLException {
      history.adopt(draft, committed);
      return new Move(Action.ADOPTED, committed.id(), 0, Duration.ZERO);
    }
  }
}
