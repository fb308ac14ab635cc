package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.util.concurrent.ThreadLocalRandom;

/** Waits. */
final class Pause {

  private Pause() {}

  /** Half to one and a half times as long, so that those who failed together do not meet again. */
  static void around(long millis) {
    of(millis / 2 + ThreadLocalRandom.current().nextLong(millis + 1));
  }

  static void of(long millis) {
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
