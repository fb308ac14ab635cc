package dev.varve.cli.trial;

import dev.varve.cli.rows.Filling;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tries revisions on rows, one after the other: every table gets rows, the revision goes up; new
 * and changed tables get more; it goes down, and up again. The rows stay for the next revision.
 *
 * <p>Rows that only one of the two schemas takes may make a migration fail that is right for the
 * rows that there really are: a column that takes no NULL any more, on rows with NULL. So a failure
 * is tried again, in a new database, with fewer rows of the tables that it is about: first one row
 * with a value in each column, then none. It is
 *
 * <ul>
 *   <li>a note if a guard refused (a step that looks at the rows before anything is changed);
 *   <li>a note if the same steps pass on other rows of these tables: one row with values, or those
 *       that came the other way, of which it is known that both schemas take them. One row is no
 *       proof against a key that two would share;
 *   <li>a note if the commit announced it (hazards {@code existing-rows}, {@code narrow-type},
 *       {@code remove-enum-label}) and nothing proves that it fails on all rows;
 *   <li>a fault in all other cases: it fails whatever the rows hold.
 * </ul>
 *
 * @param benches makes a new empty database
 * @param names the revisions, parents first
 */
public record RowTrials(Supplier<Bench> benches, List<String> names, Announced announced) {
  private static final int MOST_FAILURES = 12;

  /**
   * Tries the first so many of them.
   *
   * @return a trial of each
   */
  public List<Trial> of(int count) {
    List<Trial> trials = new ArrayList<>();
    Set<String> unfilled = new HashSet<>();
    Bench bench = benches.get();
    try {
      for (int i = 0; i < count; i++) {
        Run run = new Run(i, bench);
        bench = run.untilItPasses();
        Map<String, String> found = run.unfilled;
        found.keySet().removeIf(table -> !unfilled.add(table));
        trials.add(run.trial());
      }
    } finally {
      bench.close();
    }
    return trials;
  }

  /** The trial of one revision. */
  private final class Run {
    private final int index;
    private final Portions portions = new Portions();
    private final List<RowFailure> failures = new ArrayList<>();
    private final Map<String, String> unfilled = new TreeMap<>();
    private Bench bench;
    private Filling before = new Filling(Map.of(), Map.of());
    private Filling after = before;
    private Set<String> carried = Set.of();
    private boolean isReversible = true;

    Run(int index, Bench bench) {
      this.index = index;
      this.bench = bench;
    }

    /** Returns the database in which it passed. */
    Bench untilItPasses() {
      for (RowFailure failure = tried(); failure != null; failure = tried()) {
        failures.add(failure);
        if (portions.isNone()) {
          break;
        }
        portions.lower(failure);
        if (failures.size() == MOST_FAILURES) {
          portions.none();
        }
        bench.close();
        bench = benches.get();
        for (String name : names.subList(0, index)) {
          bench.varve().upgrade(name);
        }
      }
      return bench;
    }

    private @Nullable RowFailure tried() {
      try {
        return tryIt();
      } catch (SQLException e) {
        throw new IllegalStateException("the rows of a scratch database were not made", e);
      }
    }

    private @Nullable RowFailure tryIt() throws SQLException {
      before = fill(true);
      RowFailure failure = move(Way.UP, before);
      if (failure != null) {
        return failure;
      }
      after = fill(false);
      failure = move(Way.DOWN, after);
      if (failure != null) {
        return failure;
      }
      carried = isReversible ? bench.filler().held() : Set.of();
      return move(Way.UP_AGAIN, after);
    }

    private Filling fill(boolean isBefore) throws SQLException {
      Filling filling = bench.filler().fill(isBefore ? portions::before : portions::after);
      if (failures.isEmpty()) {
        unfilled.putAll(filling.unfilled());
      }
      return filling;
    }

    private @Nullable RowFailure move(Way way, Filling filling) {
      try {
        if (way.isUp()) {
          bench.varve().upgrade(names.get(index));
        } else {
          bench.varve().downgrade(1);
        }
        return null;
      } catch (VarveException e) {
        if (e.code().equals(ErrorCode.IRREVERSIBLE)) {
          isReversible = false;
          return null;
        }
        return RowFailure.of(way, e, filling.rows());
      }
    }

    Trial trial() {
      List<String> faults = new ArrayList<>();
      List<String> notes = new ArrayList<>();
      new Verdict(
              names.get(index),
              failures,
              portions,
              before.rows().keySet(),
              after.rows().keySet(),
              carried,
              announced)
          .sort(faults, notes);
      return new Trial(after.count(), after.rows().size(), faults, notes, unfilled);
    }
  }
}
