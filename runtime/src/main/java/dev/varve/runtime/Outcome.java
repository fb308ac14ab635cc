package dev.varve.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a call did, or in a dry run would do. Immutable.
 *
 * @param moves one for each revision, in the order in which it was done; empty if there was nothing
 *     to do
 */
public record Outcome(List<Move> moves) {

  /** Keeps a copy of the moves. */
  public Outcome {
    moves = List.copyOf(moves);
  }

  /** What was done with a revision. */
  public enum Action {
    /** Its up steps ran. */
    UPGRADED,
    /** Its down steps ran. */
    DOWNGRADED,
    /** A draft that is applied became this revision; nothing ran. */
    ADOPTED,
    /** It was recorded in place of the applied revisions that were squashed into it. */
    SQUASHED,
    /** It was recorded as applied, without running anything. */
    STAMPED,
    /** Its row was removed, without running anything. */
    FORGOTTEN,
    /** An edit of it was accepted; nothing ran. */
    REPAIRED
  }

  /**
   * What was done with one revision, or is to be done.
   *
   * @param action what was done
   * @param revision its name: {@code chain:id}, or its id in the chain without a name
   * @param steps the steps that ran; not all of them where an interrupted run was finished
   * @param duration how long they took; zero as long as they are planned
   */
  public record Move(Action action, String revision, List<Step> steps, Duration duration) {

    /** Keeps a copy of the steps. */
    public Move {
      steps = List.copyOf(steps);
    }
  }

  /** Whether there was nothing to do. */
  public boolean isEmpty() {
    return moves.isEmpty();
  }

  /** The names of the revisions with which this was done, in order. */
  public List<String> revisions(Action action) {
    List<String> revisions = new ArrayList<>();
    for (Move move : moves) {
      if (move.action() == action) {
        revisions.add(move.revision());
      }
    }
    return List.copyOf(revisions);
  }
}
