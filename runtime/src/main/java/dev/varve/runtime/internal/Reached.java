package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;

/**
 * How far an earlier run of a migration came, in the direction in which it runs now.
 *
 * @param isFresh whether there was no earlier run
 * @param done how many steps it had recorded
 */
record Reached(boolean isFresh, int done) {
  static final Reached NOTHING = new Reached(true, 0);

  /** Where an interrupted run goes on. */
  static Reached by(AppliedRevision unfinished) {
    return new Reached(false, unfinished.stepsDone());
  }
}
