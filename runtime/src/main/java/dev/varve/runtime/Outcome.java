package dev.varve.runtime;

import java.time.Duration;
import java.util.List;

/**
 * What a call did. Immutable.
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
   * What was done with one revision.
   *
   * @param action what was done
   * @param revision its name: {@code chain:id}, or its id in the chain without a name
   * @param steps how many steps ran; less than all of them where an interrupted run was finished
   * @param duration how long they took
   */
  public record Move(Action action, String revision, int steps, Duration duration) {}

  /** Whether there was nothing to do. */
  public boolean isEmpty() {
    return moves.isEmpty();
  }

  /** The names of the revisions with which this was done, in order. */
  public List<String> revisions(Action action) {
    return moves.stream().filter(move -> move.action() == action).map(Move::revision).toList();
  }
}
