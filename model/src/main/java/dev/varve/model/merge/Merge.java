package dev.varve.model.merge;

import dev.varve.model.merge.Rebase.Moved;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import java.util.List;

/**
 * What several heads are together.
 *
 * @param heads the ids of the heads
 * @param snapshot the schema that a database has which has all of them, in whatever order they were
 *     applied; of no use where there are conflicts
 * @param conflicts what cannot be so in every order, or can only be if somebody decides
 * @param adaptations the revisions that are other work where the other side is applied already,
 *     since both sides made some of the same changes
 */
public record Merge(
    List<String> heads, Snapshot snapshot, List<Conflict> conflicts, List<Moved> adaptations) {

  /** Copies the lists. */
  public Merge {
    heads = List.copyOf(heads);
    conflicts = List.copyOf(conflicts);
    adaptations = List.copyOf(adaptations);
  }

  /** Whether every order leads to the same schema. */
  public boolean commutes() {
    return conflicts.isEmpty();
  }

  /**
   * Merges heads, of which there is at least one.
   *
   * @param history the history, which has no problems
   * @param heads the ids of the heads
   * @param versions the versions that migrations must run on
   * @throws IllegalArgumentException if there is no such revision
   * @throws dev.varve.model.problem.ProblemException if there is a difference between two revisions
   *     that no change makes
   */
  public static Merge of(History history, List<String> heads, PostgresVersions versions) {
    return new Merger(history, versions).merge(heads, "");
  }

  /**
   * Merges two heads whose sides may be in conflict: what both changed counts as the one has it.
   * Whichever side a database gets second is adapted. Conflicts are left where that cannot be done.
   *
   * @param resolvedBy the head as which that counts; empty if conflicts are not to be resolved
   */
  public static Merge of(
      History history, List<String> heads, String resolvedBy, PostgresVersions versions) {
    return new Merger(history, versions).merge(heads, resolvedBy);
  }

  /** What the parents of a revision are together, before its own changes. */
  public static Merge before(History history, Revision revision, PostgresVersions versions) {
    return new Merger(history, versions).before(revision);
  }
}
