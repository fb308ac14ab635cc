package dev.varve.pairs;

/** What a developer can ask for; see CONTRIBUTING.md. */
final class CaseOptions {
  /** A part of the names of the cases that run; empty for all. */
  static final String ONLY = System.getProperty("varve.cases", "");

  /** Whether {@code pg_dump} and the reader judge at each stop, and on every version. */
  static final boolean THOROUGH = Boolean.getBoolean("varve.thorough");

  /** Whether the changes that were found are written into the cases. */
  static final boolean WRITE = Boolean.getBoolean("varve.write");

  private CaseOptions() {}
}
