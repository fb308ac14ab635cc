package dev.varve.cli.trial;

import dev.varve.cli.rows.Portion;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How many rows each table gets before a revision and after it; fewer after each failure. */
final class Portions {
  private final Map<String, Portion> before = new HashMap<>();
  private final Map<String, Portion> after = new HashMap<>();
  private Portion most = Portion.ALL;

  Portion before(String table) {
    return most == Portion.NONE ? Portion.NONE : before.getOrDefault(table, Portion.ALL);
  }

  Portion after(String table) {
    return most == Portion.NONE ? Portion.NONE : after.getOrDefault(table, Portion.ALL);
  }

  /** Whether there are no rows left to do without. */
  boolean isNone() {
    return most == Portion.NONE;
  }

  /** From now on there are no rows. */
  void none() {
    most = Portion.NONE;
  }

  /** Does without rows of the tables that a failure is about; without any if that is done. */
  void lower(RowFailure failure) {
    boolean lowered = false;
    for (String table : failure.tables()) {
      boolean isAfter = failure.way() != Way.UP && lower(after, this::after, table, failure);
      lowered |= isAfter || lower(before, this::before, table, failure);
    }
    if (!lowered) {
      none();
    }
  }

  /** Rows that are alike in a key are no better for being one. */
  private static boolean lower(
      Map<String, Portion> map,
      Function<String, Portion> portion,
      String table,
      RowFailure failure) {
    Portion now = portion.apply(table);
    map.put(table, failure.isOfKey() ? Portion.NONE : now.less());
    return now != Portion.NONE;
  }
}
