package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.Way;

/**
 * A change, or a part of one, at its place in a plan.
 *
 * @param number the place of the change among all changes
 * @param change the change
 * @param way how it is made
 * @param proof the name under which it is proven; empty unless it is
 */
record Turn(int number, Change change, Way way, String proof) {

  Turn(int number, Change change, Way way) {
    this(number, change, way, "");
  }

  /** The same change in another way. */
  Turn in(Way other) {
    return new Turn(number, change, other, proof);
  }

  /** The same, proven under that name. */
  Turn under(String name) {
    return new Turn(number, change, way, name);
  }

  /** Whether it shares the transaction that takes away and exchanges. */
  boolean isInExchange() {
    return way == Way.EXCHANGE || way == Way.AT_ONCE || way == Way.UNSEEN;
  }

  /** Whether the change is not made yet, or was made before. */
  boolean isPreparation() {
    return way == Way.PROOF || way == Way.LATER_LOOK;
  }
}
