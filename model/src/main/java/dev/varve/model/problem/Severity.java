package dev.varve.model.problem;

/** How bad a problem is. */
public enum Severity {
  /** The compile fails. */
  ERROR,
  /** The compile goes on; something should be done. */
  WARNING,
  /** Worth knowing. */
  NOTE
}
