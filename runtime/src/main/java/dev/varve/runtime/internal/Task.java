package dev.varve.runtime.internal;

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

  /** Does it, and says what was done. */
  List<Move> run(Session session, History history, Retry retry) throws SQLException;

  /** Runs the up steps, or the rest of them. */
  record Apply(LoadedMigration migration, Reached reached) implements Task {
    @Override
    public void check() {
      new StepRules(name(), Direction.UP).check(migration.up());
    }

    @Override
    public List<Move> run(Session session, History history, Retry retry) throws SQLException {
      Stopwatch watch = new Stopwatch();
      StepFailures failures = new StepFailures(name(), Direction.UP, migration.up());
      new StepRunner(
              session, retry, failures, done -> history.recordUp(migration, done, watch.lap()))
          .run(reached);
      int steps = migration.up().size() - reached.done();
      return List.of(new Move(Action.UPGRADED, name(), steps, watch.total()));
    }

    private String name() {
      return migration.entry().name();
    }
  }

  /** Runs the down steps, or the rest of them. */
  record TakeBack(String name, List<RecordedStep> down, Reached reached) implements Task {
    @Override
    public void check() {
      new StepRules(name, Direction.DOWN).check(down);
    }

    @Override
    public List<Move> run(Session session, History history, Retry retry) throws SQLException {
      Stopwatch watch = new Stopwatch();
      StepFailures failures = new StepFailures(name, Direction.DOWN, down);
      new StepRunner(session, retry, failures, done -> history.recordDown(name, done, down.size()))
          .run(reached);
      int steps = down.size() - reached.done();
      return List.of(new Move(Action.DOWNGRADED, name, steps, watch.total()));
    }
  }

  /**
   * Changes rows of the history and nothing else, all in one transaction.
   *
   * @param moves what is done by it
   */
  record Rewrite(List<Move> moves, HistoryWork work) implements Task {

    /** With one revision. */
    Rewrite(Action action, String revision, HistoryWork work) {
      this(List.of(move(action, revision)), work);
    }

    static Move move(Action action, String revision) {
      return new Move(action, revision, 0, Duration.ZERO);
    }

    @Override
    public void check() {}

    @Override
    public List<Move> run(Session session, History history, Retry retry) throws SQLException {
      return session.transaction(
          () -> {
            work.run(history);
            return moves;
          });
    }
  }

  /** Changes rows of the history. */
  @FunctionalInterface
  interface HistoryWork {
    void run(History history) throws SQLException;
  }
}
