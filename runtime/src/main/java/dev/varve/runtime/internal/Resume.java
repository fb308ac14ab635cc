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
   * The down steps, or the rest of them if an earlier run was interrupted.
   *
   * @param applied the revisions that are applied at that moment
   */
  Task takeBack(AppliedRevision row, Collection<String> applied) throws SQLException {
    List<RecordedStep> down = down(row, applied);
    if (row.state() != State.DOWNGRADING) {
      return Task.down(row.name(), down, null);
    }
    requireUnedited(row, history.down(row.name()), down);
    return Task.down(row.name(), down, row);
  }

  /**
   * From the class, which has the code of Java steps too; from the history if this build does not
   * hold the migration, or not as it was applied.
   */
  private List<RecordedStep> down(AppliedRevision row, Collection<String> applied)
      throws SQLException {
    Entry entry = build.find(row.name());
    boolean unfinishedUp = row.state() == State.UPGRADING;
    if (entry != null && (unfinishedUp || build.checksum(entry).equals(row.checksum()))) {
      LoadedMigration migration = build.adapters().load(row.name(), applied);
      return Kept.isPossible(migration) ? history.withoutKept(migration) : migration.down;
    }
    return RecordedStep.withoutBodies(history.down(row.name()));
  }

  /** What is done must be what would be done now; the rest may be corrected. */
  private static void requireUnedited(
      AppliedRevision row, List<Step> stored, List<RecordedStep> now) {
    int done = row.stepsDone();
    List<Step> texts = RecordedStep.texts(now);
    List<Step> before = stored.subList(0, Math.min(done, stored.size()));
    String difference = Refusals.difference(before, texts.subList(0, Math.min(done, texts.size())));
    if (difference != null) {
      throw new VarveException(
          ErrorCode.DONE_STEPS_EDITED,
          "the revision "
              + row.name()
              + (row.state() == State.DOWNGRADING ? ", down" : ", up")
              + ", was interrupted after "
              + done
              + " of "
              + row.stepsTotal()
              + " steps, and one of those that are done was edited since: "
              + difference
              + "\nPut the done steps back as they were. The steps after them may be changed.");
    }
  }
}
