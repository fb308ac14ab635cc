package dev.varve.runtime.internal;

import java.time.Duration;

/** Measures from its creation on. */
final class Stopwatch {
  private final long start = System.nanoTime();
  private long lapStart = start;

  /** The time since the last call, or since the creation. */
  Duration lap() {
    long now = System.nanoTime();
    Duration lap = Duration.ofNanos(now - lapStart);
    lapStart = now;
    return lap;
  }

  Duration total() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
