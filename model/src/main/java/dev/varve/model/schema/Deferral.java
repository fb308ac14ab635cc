package dev.varve.model.schema;

/** When a constraint is checked. */
public enum Deferral {
  /** At once, always. */
  NOT_DEFERRABLE,
  /** At once, unless the transaction says otherwise. */
  INITIALLY_IMMEDIATE,
  /** At the end of the transaction, unless the transaction says otherwise. */
  INITIALLY_DEFERRED
}
