package dev.varve.runtime.internal;

import java.sql.SQLException;

/** Tries a transaction again that did not get its locks in time. */
final class Retry {
  private static final System.Logger LOG = System.getLogger(Retry.class.getName());
  private static final long FIRST_WAIT_MILLIS = 100;
  private static final long LONGEST_WAIT_MILLIS = 5_000;

  private final int tries;

  /** So often, at least once. */
  Retry(int tries) {
    this.tries = tries;
  }

  /** Runs the work, which leaves nothing behind when it fails. */
  <T> T run(String what, SqlWork<T> work) throws SQLException {
    for (int failures = 0; ; failures++) {
      try {
        return work.run();
      } catch (SQLException | RuntimeException e) {
        if (failures == tries - 1 || !Errors.isPassing(e)) {
          throw e;
        }
        LOG.log(System.Logger.Level.INFO, "{0}: trying again after: {1}", what, e.getMessage());
        Pause.around(wait(failures));
      }
    }
  }

  private static long wait(int failures) {
    return Math.min(LONGEST_WAIT_MILLIS, FIRST_WAIT_MILLIS << Math.min(failures, 10));
  }
}
