package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done: the steps of one revision, up or down, all of them or what an earlier run has
 * left; or else a change of the history's rows alone. All tasks of a plan are checked before the
 * first one runs.
 */
final class Task {
  final Action action;
  final String revision;
  final List<RecordedStep> steps;

  /** Whether an earlier run was interrupted. */
  final boolean isResumed;

  /** How many steps it had recorded. */
  final int done;

  /** What is done before, where it goes back on the way of an interrupted run; else null. */
  final @Nullable Reversal reversal;

  private final List<Move> planned;
  private final @Nullable LoadedMigration migration;
  private final @Nullable HistoryWork rewrite;
  private final @Nullable Condition condition;

  /** Refuses what must not be done to this database. */
  @FunctionalInterface
  interface Condition {
    void check() throws SQLException;
  }

  /** Changes rows of the history. */
  @FunctionalInterface
  interface HistoryWork {
    void run(History history) throws SQLException;
  }

  private Task(
      Action action,
      String revision,
      List<RecordedStep> steps,
      int done,
      @Nullable Reversal reversal,
      @Nullable LoadedMigration migration) {
    this.action = action;
    this.revision = revision;
    this.steps = steps;
    this.isResumed = done >= 0;
    this.done = Math.max(0, done);
    this.reversal = reversal;
    this.migration = migration;
    this.rewrite = null;
    this.condition = null;
    List<Step> rest = reversal == null ? new ArrayList<>() : reversal.steps();
    rest.addAll(RecordedStep.texts(steps.subList(this.done, steps.size())));
    this.planned = List.of(new Move(action, revision, rest, Duration.ZERO));
  }

  /** Changes rows of the history and nothing else, all in one transaction. */
  Task(List<Move> planned, HistoryWork rewrite) {
    this(planned, rewrite, null);
  }

  /**
   * Changes rows of the history, if the database is as it must be.
   *
   * @param condition null if it may be as it is
   */
  Task(List<Move> planned, HistoryWork rewrite, @Nullable Condition condition) {
    this.action = planned.get(0).action();
    this.revision = planned.get(0).revision();
    this.steps = List.of();
    this.isResumed = false;
    this.done = 0;
    this.reversal = null;
    this.migration = null;
    this.rewrite = rewrite;
    this.condition = condition;
    this.planned = planned;
  }

  /** Changes rows of the history for one revision. */
  Task(Action action, String revision, HistoryWork rewrite) {
    this(List.of(move(action, revision)), rewrite);
  }

  /** One for which no step runs. */
  static Move move(Action action, String revision) {
    return new Move(action, revision, List.of(), Duration.ZERO);
  }

  /**
   * The up steps.
   *
   * @param unfinished how far an earlier run came; null if there was none
   */
  static Task up(LoadedMigration migration, @Nullable AppliedRevision unfinished) {
    return up(migration, done(unfinished), null);
  }

  /** The up steps that apply again what an interrupted run took back. */
  static Task upAgain(LoadedMigration migration, Reversal reversal) {
    return up(migration, reversal.next(), reversal);
  }

  private static Task up(LoadedMigration migration, int done, @Nullable Reversal reversal) {
    String revision = migration.entry.name();
    return new Task(Action.UPGRADED, revision, migration.up, done, reversal, migration);
  }

  private static int done(@Nullable AppliedRevision unfinished) {
    return unfinished == null ? -1 : unfinished.stepsDone();
  }

  /**
   * The down steps.
   *
   * @param unfinished how far an earlier run came; null if there was none
   */
  static Task down(String revision, List<RecordedStep> down, @Nullable AppliedRevision unfinished) {
    return new Task(Action.DOWNGRADED, revision, down, done(unfinished), null, null);
  }

  /** The down steps that take back what an interrupted run applied. */
  static Task downAgain(String revision, List<RecordedStep> down, Reversal reversal) {
    return new Task(Action.DOWNGRADED, revision, down, reversal.next(), reversal, null);
  }

  /** What is to be done. */
  List<Move> planned() {
    return planned;
  }

  /**
   * Refuses what cannot run.
   *
   * @param settings with the parameters' values; null where they come later
   */
  void check(@Nullable Settings settings) throws SQLException {
    if (condition != null) {
      condition.check();
    }
    new StepRules(this, settings).check();
  }

  /** Does it, and says what was done. */
  List<Move> run(Run run) throws SQLException {
    HistoryWork work = rewrite;
    if (work != null) {
      return run.session.transaction(
          () -> {
            run.session.resetWithNext();
            work.run(run.history);
            return planned;
          });
    }
    long start = System.nanoTime();
    new StepRunner(run, this).run();
    Duration spent = Duration.ofNanos(System.nanoTime() - start);
    return List.of(new Move(action, revision, planned.get(0).steps(), spent));
  }

  /**
   * The statement that records how many steps are done, in the transaction of the last of them if
   * it has one.
   *
   * @param millis how long it took since the last record, as an SQL expression
   */
  String record(History history, int stepsDone, String millis) {
    return migration != null
        ? history.upSql(migration, stepsDone, millis, !isResumed && stepsDone == firstRecord())
        : history.downSql(revision, stepsDone, steps.size());
  }

  /** After how many steps it is recorded for the first time. */
  private int firstRecord() {
    return steps.isEmpty() || steps.get(0).isAlone() ? 0 : end(0);
  }

  /** Where the steps end that are done together with one, or not at all. */
  int end(int from) {
    int to = from + 1;
    while (to < steps.size()
        && !steps.get(to - 1).isAlone()
        && !steps.get(to).isAlone()
        && steps.get(to).step().kind() != Step.Kind.NEW_TRANSACTION) {
      to++;
    }
    return to;
  }

  /** Adds what is done together, with what records it as the last step. */
  void addParts(History history, List<Move> parts) {
    if (firstRecord() == 0) {
      add(0, 0, history, parts);
    }
    for (int from = 0; from < steps.size(); from = end(from)) {
      add(from, end(from), history, parts);
    }
  }

  private void add(int from, int to, History history, List<Move> parts) {
    List<Step> part = new ArrayList<>(RecordedStep.texts(steps.subList(from, to)));
    part.add(new Step(Step.Kind.SQL, record(history, to, "0")));
    parts.add(new Move(action, revision, part, Duration.ZERO));
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
