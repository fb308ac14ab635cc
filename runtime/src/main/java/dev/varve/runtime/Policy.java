package dev.varve.runtime;

/** What {@link Varve#ensure} does where the database is not up to date. */
public enum Policy {
  /**
   * Upgrades a database that is behind, or was left in the middle of a run. One that is ahead is
   * accepted, since an old instance may start again while a new version is rolled out.
   */
  APPLY,
  /** Waits until another process has upgraded it, as long as for the lock; accepts ahead. */
  WAIT,
  /** Throws unless it is up to date. */
  FAIL,
  /** Only says where it stands. */
  REPORT
}
