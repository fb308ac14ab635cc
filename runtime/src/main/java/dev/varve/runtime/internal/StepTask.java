package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the steps of one revision, up or down: all of them, or what an earlier run has left. */
final class StepTask implements Task {
  final Action action;
  final String revision;
  final List<RecordedStep> steps;

  /** Whether an earlier run was interrupted. */
  final boolean isResumed;

  /** How many steps it had recorded. */
  final int done;

  private final @Nullable LoadedMigration migration;

  private StepTask(
      Action action,
      String revision,
      List<RecordedStep> steps,
      @Nullable AppliedRevision unfinished,
      @Nullable LoadedMigration migration) {
    this.action = action;
    this.revision = revision;
    this.steps = steps;
    this.isResumed = unfinished != null;
    this.done = unfinished == null ? 0 : unfinished.stepsDone();
    this.migration = migration;
  }

  /**
   * The up steps.
   *
   * @param unfinished how far an earlier run came; null if there was none
   */
  static StepTask up(LoadedMigration migration, @Nullable AppliedRevision unfinished) {
    String revision = migration.entry().name();
    return new StepTask(Action.UPGRADED, revision, migration.up(), unfinished, migration);
  }

  /**
   * The down steps.
   *
   * @param unfinished how far an earlier run came; null if there was none
   */
  static StepTask down(
      String revision, List<RecordedStep> down, @Nullable AppliedRevision unfinished) {
    return new StepTask(Action.DOWNGRADED, revision, down, unfinished, null);
  }

  @Override
  public void check() {
    new StepRules(this).check();
  }

  @Override
  public List<Move> planned() {
    return moves(Duration.ZERO);
  }

  @Override
  public List<Move> run(Run run) throws SQLException {
    long start = System.nanoTime();
    new StepRunner(run, this).run();
    return moves(Duration.ofNanos(System.nanoTime() - start));
  }

  private List<Move> moves(Duration spent) {
    List<RecordedStep> rest = steps.subList(done, steps.size());
    return List.of(new Move(action, revision, RecordedStep.texts(rest), spent));
  }

  /**
   * Records how many steps are done, in the transaction of the last of them if it has one.
   *
   * @param spent how long it took since the last record
   */
  void record(History history, int stepsDone, Duration spent) throws SQLException {
    if (migration != null) {
      history.recordUp(migration, stepsDone, spent);
    } else {
      history.recordDown(revision, stepsDone, steps.size());
    }
  }

  String direction() {
    return action == Action.UPGRADED ? "up" : "down";
  }

  /** A step, in words. */
  String where(int index) {
    return "revision "
        + revision
        + ", "
        + direction()
        + ", step "
        + (index + 1)
        + " of "
        + steps.size();
  }
}
