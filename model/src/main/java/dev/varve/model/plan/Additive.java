package dev.varve.model.plan;

import dev.varve.model.change.AddColumn;
import dev.varve.model.change.AddConstraint;
import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.CreateIndex;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.PrimaryKey;

/**
 * Tells which changes only add what can be dropped again. A key's columns stay NOT NULL without it,
 * an extension may have been there before, and a label cannot be dropped.
 */
final class Additive {

  private Additive() {}

  static boolean is(Change change) {
    if (change instanceof Create create) {
      return create.object().kind() != ObjectKind.EXTENSION;
    }
    if (change instanceof AddConstraint add) {
      return !(add.constraint() instanceof PrimaryKey);
    }
    return change instanceof AddColumn || change instanceof CreateIndex;
  }

  /** Whether a turn only adds something: an index or a constraint that proves its change does. */
  static boolean is(Turn turn) {
    return turn.way() == Way.PROOF || (turn.way() == Way.APART && is(turn.change()));
  }
}
