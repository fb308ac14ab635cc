package dev.varve.processor;

/** What a compile is to do with a change that is in no migration yet. */
enum Mode {
  /** Show it, as a migration that is generated anew at each compile. */
  DRAFT,
  /** Write it into the sources. */
  COMMIT,
  /** Fail. */
  CHECK,
  /** Nothing: revisions of one branch are put onto another. */
  REBASE,
  /** Nothing: a range of revisions becomes one. */
  SQUASH
}
