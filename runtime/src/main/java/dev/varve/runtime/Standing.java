package dev.varve.runtime;

import java.util.List;

/**
 * Where a database stands, seen from a build. Immutable.
 *
 * @param state what that means
 * @param pending names of revisions that an upgrade would apply or adopt, parents first
 * @param unknown names of applied revisions that the build does not hold
 * @param edited names of applied revisions that the build holds otherwise: edited since, or applied
 *     as a draft where drafts are not allowed
 * @param unfinished names of revisions whose run was interrupted, or still goes on
 */
public record Standing(
    State state,
    List<String> pending,
    List<String> unknown,
    List<String> edited,
    List<String> unfinished) {

  /** Keeps copies of the lists. */
  public Standing {
    pending = List.copyOf(pending);
    unknown = List.copyOf(unknown);
    edited = List.copyOf(edited);
    unfinished = List.copyOf(unfinished);
  }

  /** In short. */
  public enum State {
    /** Everything that the build holds is applied, and nothing else. */
    UP_TO_DATE,
    /** Something is pending. */
    BEHIND,
    /** Everything that the build holds is applied, and more: the build is an older one. */
    AHEAD,
    /** A revision was edited, or some are unknown while others are pending. */
    DIVERGED,
    /** A run was interrupted, or goes on at this moment. */
    DIRTY
  }

  /** Whether the build finds everything that it needs: up to date, or ahead. */
  public boolean isReady() {
    return state == State.UP_TO_DATE || state == State.AHEAD;
  }
}
