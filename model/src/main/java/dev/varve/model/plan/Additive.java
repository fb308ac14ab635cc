package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Way;
import dev.varve.model.kinds.Kinds;

/** Tells which changes only add what can be dropped again as if it had never been there. */
final class Additive {

  private Additive() {}

  static boolean is(Change change) {
    return change instanceof Create create
        ? Kinds.of(create.created()).goesWithoutTrace()
        : change instanceof OwnChange own && own.goesWithoutTrace();
  }

  /** Whether a turn only adds something: an index or a constraint that proves its change does. */
  static boolean is(Turn turn) {
    return turn.way() == Way.PROOF || (turn.way() == Way.APART && is(turn.change()));
  }
}
