package dev.varve.model.merge;

import dev.varve.model.plan.Plan;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A range of the history as one revision, with the same schema after it. Immutable.
 *
 * @param revision the one revision
 * @param parts its work, in order
 */
public record Squash(Revision revision, List<Part> parts) {

  /** Copies the list. */
  public Squash {
    parts = List.copyOf(parts);
  }

  /**
   * Some of the work: either that of revisions that were generated, planned as one, or that of a
   * revision whose steps have to be kept as they are written.
   *
   * @param plan the plan; null if steps are kept
   * @param kept the revision whose steps are kept; null if there is a plan
   */
  public record Part(@Nullable Plan plan, @Nullable Revision kept) {}

  /** Tells which revisions do no more than was planned for their changes. */
  @FunctionalInterface
  public interface Written {

    /**
     * Whether the steps of the revision are those that are planned for it.
     *
     * @param plan what is planned
     */
    boolean isAsPlanned(Revision revision, Plan plan);
  }

  /**
   * What a squash is called.
   *
   * @param id its id
   * @param message what it does
   * @param javaClass the name of its class
   */
  public record Title(String id, String message, String javaClass) {}

  /**
   * Squashes a range.
   *
   * @param range the revisions, parents first: all that lie between the first and the last of them,
   *     of which only the first has parents, and only the last has children, outside
   * @param versions the versions that migrations must run on
   */
  public static Squash of(
      History history,
      List<Revision> range,
      Title title,
      Written written,
      PostgresVersions versions) {
    return new Squasher(history, range, written, versions).squash(title);
  }
}
