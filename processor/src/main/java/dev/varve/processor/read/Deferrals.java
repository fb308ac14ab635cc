package dev.varve.processor.read;

import dev.varve.model.schema.Deferral;

/** Reads when a constraint is checked. */
final class Deferrals {

  private Deferrals() {}

  /** In PostgreSQL too, INITIALLY DEFERRED alone means DEFERRABLE. */
  static Deferral of(Mirror mirror) {
    if (mirror.flag("initiallyDeferred")) {
      return Deferral.INITIALLY_DEFERRED;
    }
    return mirror.flag("deferrable") ? Deferral.INITIALLY_IMMEDIATE : Deferral.NOT_DEFERRABLE;
  }
}
