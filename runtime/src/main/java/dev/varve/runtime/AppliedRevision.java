package dev.varve.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A row of the history table. Immutable.
 *
 * @param id the revision's id
 * @param parents the ids of the revisions before it
 * @param placement where it stands beyond its parents; without labels, which the build knows
 * @param checksum {@link Checksum} of its up steps, as applied
 * @param schema the hash of the schema at this revision; empty if there is none
 * @param draft whether its migration was a draft
 * @param state whether it is applied, or a run was interrupted
 * @param stepsDone how many steps of the last run are done
 * @param stepsTotal how many steps that run has
 * @param appliedBy the database user
 * @param appliedAt when its last step was recorded, by the server's clock
 * @param duration how long its steps took, all runs together
 * @param sequence the place in the order of application; grows, not always by one
 */
public record AppliedRevision(
    String id,
    List<String> parents,
    Placement placement,
    String checksum,
    String schema,
    boolean draft,
    State state,
    int stepsDone,
    int stepsTotal,
    String appliedBy,
    Instant appliedAt,
    Duration duration,
    long sequence) {

  /** How far a revision is. */
  public enum State {
    /** Some of its up steps are done. */
    UPGRADING,
    /** All of its up steps are done. */
    APPLIED,
    /** Some of its down steps are done. */
    DOWNGRADING
  }

  /** Keeps a copy of the parents. */
  public AppliedRevision {
    parents = List.copyOf(parents);
  }

  /** What it is called among all chains: {@code chain:id}, or its id. */
  public String name() {
    return placement.nameOf(id);
  }

  /** The names of the revisions that were applied before it because it needs them. */
  public List<String> before() {
    return placement.namesBefore(parents);
  }

  /** Whether the whole revision is applied. */
  public boolean isApplied() {
    return state == State.APPLIED;
  }
}
