package dev.varve.model.merge;

import dev.varve.model.change.Change;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the revisions that only one head has when they are put after another head.
 *
 * @param moved the revisions, parents first; those before the refused one where one is refused
 * @param refusal why they cannot be put there; null if they can
 */
public record Rebase(List<Moved> moved, @Nullable Refusal refusal) {

  /** Copies the list. */
  public Rebase {
    moved = List.copyOf(moved);
  }

  /**
   * One revision.
   *
   * @param revision its record in its new place
   * @param original what it did in its old place
   * @param before the schema before it in its new place
   * @param plan what it does there; without what the other side has done already
   */
  public record Moved(Revision revision, Plan original, SchemaModel before, Plan plan) {

    /** Whether the steps that it was made with do the same in its new place. */
    public boolean isSameWork() {
      return original.up().equals(plan.up()) && original.down().equals(plan.down());
    }
  }

  /**
   * A change that cannot be made in the new place.
   *
   * @param revision the revision that made it
   * @param change the change
   * @param because what stands in the way, in words
   */
  public record Refusal(String revision, Change change, String because) {

    /** The refusal in words. */
    public String text() {
      return revision + " made \"" + ChangeText.line(change) + "\", and " + because;
    }
  }

  /**
   * Puts the revisions of a head after another.
   *
   * @param history the history, which has no problems
   * @param head the id of the head whose revisions are moved
   * @param onto the id of the head that they come after
   * @param versions the versions that migrations must run on
   * @throws IllegalArgumentException if there is no such revision
   */
  public static Rebase of(History history, String head, String onto, PostgresVersions versions) {
    return new Rebaser(history, versions).rebase(head, onto);
  }
}
