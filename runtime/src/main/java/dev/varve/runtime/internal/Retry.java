package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.MigrationListener;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Tries again what failed for a reason that may pass. */
final class Retry {
  private static final long LONGEST_WAIT_MILLIS = 5_000;

  private final int tries;
  private final long firstWaitMillis;
  private final List<String> passing;
  private final MigrationListener listener;

  /**
   * A number of tries.
   *
   * @param firstWaitMillis how long the first wait is, about; the next ones grow
   * @param passing the beginnings of the SQLSTATEs that may pass
   */
  Retry(int tries, long firstWaitMillis, List<String> passing, MigrationListener listener) {
    this.tries = tries;
    this.firstWaitMillis = firstWaitMillis;
    this.passing = passing;
    this.listener = listener;
  }

  /** Runs the work, which leaves nothing behind when it fails. */
  <T> T run(String what, SqlWork<T> work) throws SQLException {
    for (int tried = 1; ; tried++) {
      try {
        return work.run();
      } catch (SQLException | RuntimeException e) {
        if (tried == tries || !Errors.isOf(passing, e)) {
          throw e;
        }
        long wait = wait(tried);
        Run.LOG.log(System.Logger.Level.INFO, "{0}: trying again after: {1}", what, e.getMessage());
        listener.triesAgain(what, e, tried, tries, Duration.ofMillis(wait));
        pause(wait);
      }
    }
  }

  /** Half to one and a half times as long, so that those who failed together do not meet again. */
  private long wait(int tried) {
    long wait = Math.min(LONGEST_WAIT_MILLIS, firstWaitMillis << Math.min(tried - 1, 10));
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
          "the thread was interrupted while it waited. What is done is recorded; the next"
              + " call goes on there.",
          e);
    }
  }
}
