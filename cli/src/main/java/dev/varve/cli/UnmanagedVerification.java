package dev.varve.cli;

import dev.varve.model.problem.Problem;
import dev.varve.model.snapshot.HistoryProblem;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.unmanaged.UnmanagedChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares what revisions make that no class declares with the files that say so, or writes them.
 *
 * @param files the files
 * @param folder where they are written; null if they are compared
 */
record UnmanagedVerification(UnmanagedFiles files, @Nullable UnmanagedFolder folder) {

  /** What was written for a revision, a line each. */
  List<String> written(Revision revision, UnmanagedChange change) {
    String done = folder != null && folder.holds(revision) ? folder.write(revision, change) : "";
    return done.isEmpty() ? List.of() : List.of(done);
  }

  /** What is wrong with a revision's file, a line each; nothing if it was written. */
  List<String> faults(Revision revision, UnmanagedChange change) {
    if (folder != null && folder.holds(revision)) {
      return List.of();
    }
    UnmanagedChange recorded = files.of(revision);
    return recorded.equals(change)
        ? List.of()
        : List.of(
            new Problem(HistoryProblem.UNMANAGED_STALE, stale(revision, change, recorded)).text());
  }

  private static String stale(Revision revision, UnmanagedChange change, UnmanagedChange recorded) {
    return UnmanagedChange.fileOf(revision.id())
        + (recorded.isEmpty()
            ? " is missing"
            : " is out of date: it says " + String.join(", ", recorded.lines()))
        + ". The revision's steps make or take away what no class declares: "
        + (change.isEmpty() ? "nothing" : String.join(", ", change.lines()))
        + ". Write the file: varve verify --write src/main/resources";
  }
}
