package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

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
        pause(wait(failures));
      }
    }
  }

  /** Half to one and a half times as long, so that those who failed together do not meet again. */
  private static long wait(int failures) {
    long wait = Math.min(LONGEST_WAIT_MILLIS, FIRST_WAIT_MILLIS << Math.min(failures, 10));
    return wait / 2 + ThreadLocalRandom.current().nextLong(wait + 1);
  }

  /** Waits. */
  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VarveException(
          ErrorCode.INTERRUPTED,
          "the thread was interrupted while it waited for a lock. What is done is recorded; the next"
              + " call goes on there.",
          e);
    }
  }
}
