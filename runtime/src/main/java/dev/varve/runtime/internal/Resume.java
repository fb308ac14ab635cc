package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Step;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the steps of applied revisions: the rest of an interrupted run, or the way back. */
final class Resume {
  private final Build build;
  private final History history;

  Resume(Build build, History history) {
    this.build = build;
    this.history = history;
  }

  /**
   * The rest of an interrupted upgrade.
   *
   * @param applied the revisions that are applied at that moment
   */
  Task upgrade(AppliedRevision row, Collection<String> applied) throws SQLException {
    if (build.find(row.name()) == null) {
      throw Refusals.unknownUnfinished(row);
    }
    LoadedMigration migration = build.adapters().load(row.name(), applied);
    requireUnedited(row, history.up(row.name()), migration.up);
    return Task.up(migration, row);
  }

  /**
   * The up steps that apply again what an interrupted downgrade took back, from where it stands.
   *
   * @param applied the revisions that are applied at that moment
   */
  Task upgradeAgain(AppliedRevision row, Collection<String> applied) throws SQLException {
    LoadedMigration migration = load(row, applied);
    List<Step> down = history.down(row.name());
    requireUnedited(row, down, migration.down);
    Reversal reversal =
        Reversal.of(
            row,
            RecordedStep.texts(migration.down),
            RecordedStep.texts(migration.up),
            migration.waypoints.reversed(),
            history);
    return Task.upAgain(migration, reversal);
  }

  /**
   * The down steps; or the rest of them, or those that take back what is done, if an earlier run
   * was interrupted.
   *
   * @param applied the revisions that are applied at that moment
   */
  Task takeBack(AppliedRevision row, Collection<String> applied) throws SQLException {
    LoadedMigration migration = built(row, applied);
    String name = row.name();
    List<RecordedStep> down =
        migration == null ? RecordedStep.withoutBodies(history.down(name)) : migration.down;
    if (row.state() == State.UPGRADING) {
      return turnBack(row, migration, down);
    }
    if (row.state() == State.APPLIED) {
      return Task.down(name, down, null);
    }
    requireUnedited(row, history.down(name), down);
    return Task.down(name, down, row);
  }

  private Task turnBack(
      AppliedRevision row, @Nullable LoadedMigration migration, List<RecordedStep> down)
      throws SQLException {
    List<Step> up = migration == null ? history.up(row.name()) : RecordedStep.texts(migration.up);
    Waypoints waypoints =
        migration == null
            ? Waypoints.ofTexts(history.waypoints(row.name()), up.size(), down.size())
            : migration.waypoints;
    Reversal reversal = Reversal.of(row, up, RecordedStep.texts(down), waypoints, history);
    return Task.downAgain(row.name(), down, reversal);
  }

  /**
   * The class, which has the code of Java steps too; null, so that the history's steps count, if
   * this build does not hold the migration, or not as it was applied.
   */
  private @Nullable LoadedMigration built(AppliedRevision row, Collection<String> applied)
      throws SQLException {
    Entry entry = build.find(row.name());
    if (entry == null) {
      return null;
    }
    if (row.state() != State.UPGRADING) {
      return build.checksum(entry).equals(row.checksum()) ? load(row, applied) : null;
    }
    LoadedMigration migration = load(row, applied);
    return difference(row, history.up(row.name()), migration.up) == null ? migration : null;
  }

  /** Without the down steps that must not run on this database. */
  private LoadedMigration load(AppliedRevision row, Collection<String> applied)
      throws SQLException {
    LoadedMigration migration = build.adapters().load(row.name(), applied);
    return Kept.isPossible(migration)
        ? migration.withDown(history.withoutKept(migration))
        : migration;
  }

  /** Whether the class still begins with the steps that an interrupted upgrade has done. */
  boolean canFinish(AppliedRevision row, Collection<String> applied) throws SQLException {
    return built(row, applied) != null;
  }

  /** What is done must be what would be done now; the rest may be corrected. */
  private static void requireUnedited(
      AppliedRevision row, List<Step> stored, List<RecordedStep> now) {
    String difference = difference(row, stored, now);
    if (difference != null) {
      throw new VarveException(
          ErrorCode.DONE_STEPS_EDITED,
          "the revision "
              + row.name()
              + (row.state() == State.DOWNGRADING ? ", down" : ", up")
              + ", was interrupted after "
              + row.stepsDone()
              + " of "
              + row.stepsTotal()
              + " steps, and one of those that are done was edited since: "
              + difference
              + "\nPut the done steps back as they were. The steps after them may be changed.");
    }
  }

  /** The first one among the done steps; null if there is none. */
  private static @Nullable String difference(
      AppliedRevision row, List<Step> stored, List<RecordedStep> now) {
    int done = row.stepsDone();
    List<Step> texts = RecordedStep.texts(now);
    return Refusals.difference(
        stored.subList(0, Math.min(done, stored.size())),
        texts.subList(0, Math.min(done, texts.size())));
  }
}
