package dev.varve.runtime.internal;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * What is to be done with one revision. All tasks of a plan are checked before the first one runs.
 */
sealed interface Task permits StepTask, Task.Rewrite {

  /** What is to be done. */
  List<Move> planned();

  /** Refuses what cannot run. */
  void check();

  /** Does it, and says what was done. */
  List<Move> run(Run run) throws SQLException;

  /**
   * Changes rows of the history and nothing else, all in one transaction.
   *
   * @param planned what is done by it
   */
  record Rewrite(List<Move> planned, HistoryWork work) implements Task {

    /** With one revision. */
    Rewrite(Action action, String revision, HistoryWork work) {
      this(List.of(move(action, revision)), work);
    }

    static Move move(Action action, String revision) {
      return new Move(action, revision, List.of(), Duration.ZERO);
    }

    @Override
    public void check() {}

    @Override
    public List<Move> run(Run run) throws SQLException {
      return run.session.transaction(
          () -> {
            work.run(run.history);
            return planned;
          });
    }
  }

  /** Changes rows of the history. */
  @FunctionalInterface
  interface HistoryWork {
    void run(History history) throws SQLException;
  }
}
