package dev.varve.cli.trial;

import dev.varve.cli.rows.Portion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Says which failures are faults, once the revision has passed with fewer rows.
 *
 * @param failures all failures, in order
 * @param portions the rows with which it passed
 * @param before the tables that had rows when it passed upwards
 * @param after those that had rows when it passed downwards
 * @param carried those that had rows when it passed upwards again
 */
record Verdict(
    String revision,
    List<RowFailure> failures,
    Portions portions,
    Set<String> before,
    Set<String> after,
    Set<String> carried,
    Announced announced) {
  /** What is announced as failing where nobody saw to the rows; others come with a guard. */
  private static final Set<String> ROWS =
      Set.of("existing-rows", "narrow-type", "remove-enum-label");

  private static final String EXISTING = "existing-rows";

  /** Puts each failure into words, as a fault or a note. */
  void sort(List<String> faults, List<String> notes) {
    Set<String> said = new TreeSet<>();
    for (RowFailure failure : failures) {
      if (said.add(failure.way().isUp() + " " + failure.tables())) {
        String excuse = excuse(failure);
        if (excuse.isEmpty()) {
          faults.add(failure.way() + ", on rows: " + failure.text());
          faults.addAll(failure.shownRows());
        } else {
          notes.add(failure.way() + excuse + ": " + failure.line());
        }
      }
    }
  }

  /** Why a failure is none of the revision's; empty if it is. */
  private String excuse(RowFailure failure) {
    String rows = " rows of table " + String.join(", ", failure.tables());
    if (failure.isGuard()) {
      return " refuses" + rows;
    }
    if (passesWithOthers(failure)) {
      return " fails on some" + rows + ", and passes on others";
    }
    Set<String> codes = announced(failure);
    if (isProven(failure)) {
      codes.remove(EXISTING);
    }
    return codes.isEmpty() ? "" : " fails on" + rows + ", as announced by " + codes;
  }

  private boolean passesWithOthers(RowFailure failure) {
    Set<String> tables = failure.tables();
    if (portions.isNone()) {
      return false;
    }
    return switch (failure.way()) {
      case UP -> isOne(portions::before, before, failure) || carried.containsAll(tables);
      case DOWN, UP_AGAIN -> isOne(portions::after, after, failure) || before.containsAll(tables);
    };
  }

  private static boolean isOne(
      Function<String, Portion> portion, Set<String> filled, RowFailure failure) {
    return !failure.isOfKey()
        && failure.tables().stream()
            .allMatch(it -> portion.apply(it) == Portion.ONE && filled.contains(it));
  }

  /** Whether rows of the schema after it failed too, once they had come down. */
  private boolean isProven(RowFailure failure) {
    return failure.way().isUp()
        && failures.stream()
            .anyMatch(it -> it.way() == Way.UP_AGAIN && it.tables().equals(failure.tables()));
  }

  private Set<String> announced(RowFailure failure) {
    Set<String> codes = new TreeSet<>();
    for (String table : failure.tables()) {
      codes.addAll(announced.of(revision, failure.way().isUp(), table));
    }
    codes.retainAll(ROWS);
    return codes;
  }
}
