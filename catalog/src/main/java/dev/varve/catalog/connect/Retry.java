package dev.varve.catalog.connect;

import java.time.Duration;

/**
 * How often a server is tried, and how long to wait in between.
 *
 * @param tries the number of tries, the first one included
 * @param firstWait the wait after the first try; each further wait is twice as long, until it is
 *     five seconds
 */
public record Retry(int tries, Duration firstWait) {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final int DOUBLINGS = 10;

  /** Three tries, after half a second and after one. */
  public static final Retry DEFAULT = new Retry(3, Duration.ofMillis(500));

  /** As many tries as there is time for, if each fails at once. */
  public static Retry within(Duration time) {
    int tries = 1;
    for (Duration left = time; !left.isNegative() && !left.isZero(); tries++) {
      left = left.minus(DEFAULT.waitAfter(tries));
    }
    return new Retry(tries, DEFAULT.firstWait());
  }

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
    Duration wait = firstWait.multipliedBy(1L << Math.min(failed - 1, DOUBLINGS));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }
}
