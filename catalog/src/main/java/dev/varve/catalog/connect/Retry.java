package dev.varve.catalog.connect;

import java.time.Duration;

/**
 * How often a server is tried, and how long to wait in between.
 *
 * @param tries the number of tries, the first one included
 * @param firstWait the wait after the first try; each further wait is twice as long
 */
public record Retry(int tries, Duration firstWait) {

  /** Three tries, after half a second and after one. */
  public static final Retry DEFAULT = new Retry(3, Duration.ofMillis(500));

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if there is no try
   */
  public Retry {
    if (tries < 1) {
      throw new IllegalArgumentException("at least one try, not " + tries);
    }
  }

  /** The wait after the given number of tries that failed. */
  Duration waitAfter(int failed) {
    return firstWait.multipliedBy(1L << (failed - 1));
  }
}
