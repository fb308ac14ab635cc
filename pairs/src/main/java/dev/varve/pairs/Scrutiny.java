package dev.varve.pairs;

import java.util.Set;

/**
 * Which witnesses a round trip asks at its stops, beside the catalog, which is asked at each. A
 * dump costs more than the migration itself, so it is asked for where its word is worth most.
 */
enum Scrutiny {
  /** All of them, at each stop. */
  FULL,
  /** What the way up makes is dumped and restored. */
  UP,
  /** What the way down makes is dumped. */
  DOWN,
  /** Nothing is dumped. */
  CATALOG;

  /** Who says whether the database is what it must be. */
  enum Witness {
    READER,
    DUMP,
    RESTORED
  }

  private static final Set<Witness> ALL = Set.of(Witness.values());

  /** Who is asked once the database is upgraded. */
  Set<Witness> up() {
    return this == FULL || this == UP ? ALL : Set.of(Witness.READER);
  }

  /** Who is asked once it is downgraded. */
  Set<Witness> down() {
    return switch (this) {
      case FULL -> ALL;
      case DOWN -> Set.of(Witness.DUMP);
      case UP, CATALOG -> Set.of();
    };
  }

  /** Who is asked once it is upgraded for the second time. */
  Set<Witness> upAgain() {
    return this == FULL ? ALL : Set.of();
  }
}
