package dev.varve.runtime.internal;

import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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

  /** Makes an applied draft the revision that it was committed as. */
  record Adopt(String draft, Entry committed) implements Task {
    @Override
    public void check() {}

    @Override
    public List<Move> run(Session session, History history, Retry retry) throws SQLException {
      history.adopt(draft, committed);
      return List.of(done(Action.ADOPTED, committed.name()));
    }
  }

  /** An applied revision that stands on others than before. */
  record Moved(String name, List<String> parents, List<String> dependsOn) {}

  /**
   * Records a squash in the place of what it replaces, all of which is applied.
   *
   * @param replaced in the order of application
   * @param moved the revisions that stood on them
   */
  record Squash(LoadedMigration migration, List<String> replaced, List<Moved> moved)
      implements Task {
    @Override
    public void check() {}

    @Override
    public List<Move> run(Session session, History history, Retry retry) throws SQLException {
      String last = replaced.get(replaced.size() - 1);
      return session.transaction(
          () -> {
            for (String name : replaced.subList(0, replaced.size() - 1)) {
              history.delete(name);
            }
            history.adopt(last, migration.entry());
            history.replaceSteps(migration);
            for (Moved row : moved) {
              history.replaceParents(row.name(), row.parents(), row.dependsOn());
            }
            return List.of(done(Action.SQUASHED, migration.entry().name()));
          });
    }
  }

  /** Records revisions as applied, and forgets others, without running anything. */
  record Stamp(List<LoadedMigration> recorded, List<String> forgotten) implements Task {
    @Override
    public void check() {}

    @Override
    public List<Move> run(Session session, History history, Retry retry) throws SQLException {
      return session.transaction(
          () -> {
            List<Move> moves = new ArrayList<>();
            for (String name : forgotten) {
              history.delete(name);
              moves.add(done(Action.FORGOTTEN, name));
            }
            for (LoadedMigration migration : recorded) {
              history.recordUp(migration, migration.up().size(), Duration.ZERO);
              moves.add(done(Action.STAMPED, migration.entry().name()));
            }
            return moves;
          });
    }
  }

  /** Accepts the class's steps in place of those that were applied. */
  record Repair(LoadedMigration migration) implements Task {
    @Override
    public void check() {}

    @Override
    public List<Move> run(Session session, History history, Retry retry) throws SQLException {
      history.replaceSteps(migration);
      return List.of(done(Action.REPAIRED, migration.entry().name()));
    }
  }

  private static Move done(Action action, String name) {
    return new Move(action, name, 0, Duration.ZERO);
  }
}
