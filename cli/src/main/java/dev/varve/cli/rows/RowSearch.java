package dev.varve.cli.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds values for the columns of a row, of which the server says which cannot stand together. Each
 * refusal excludes one combination of the columns that it is about, so that conditions that have no
 * column in common never multiply.
 */
final class RowSearch {
  private static final int MOST_STEPS = 200_000;

  private final List<List<String>> candidates;
  private final List<Map<Integer, Integer>> refused = new ArrayList<>();
  private int steps;

  /**
   * A search.
   *
   * @param candidates what each column may be, best first
   */
  RowSearch(List<List<String>> candidates) {
    this.candidates = candidates;
  }

  /** The columns' candidates, by number, that nothing speaks against; null if there are none. */
  int @Nullable [] next() {
    int[] choice = new int[candidates.size()];
    if (candidates.stream().anyMatch(List::isEmpty)) {
      return null;
    }
    steps = 0;
    return choose(choice, List.copyOf(columns()), 0) ? choice : null;
  }

  /** A candidate of a column. */
  String value(int column, int candidate) {
    return candidates.get(column).get(candidate);
  }

  /** Never again these values in these columns. */
  void refuse(Collection<Integer> columns, int[] choice) {
    Map<Integer, Integer> values = new TreeMap<>();
    for (int column : columns) {
      values.put(column, choice[column]);
    }
    refused.add(values);
  }

  /** The columns that a refusal is about; the others keep their first candidate. */
  private Set<Integer> columns() {
    Set<Integer> columns = new TreeSet<>();
    refused.forEach(each -> columns.addAll(each.keySet()));
    return columns;
  }

  private boolean choose(int[] choice, List<Integer> columns, int depth) {
    if (depth == columns.size()) {
      return true;
    }
    int column = columns.get(depth);
    Set<Integer> chosen = Set.copyOf(columns.subList(0, depth + 1));
    for (int i = 0; i < candidates.get(column).size() && steps++ < MOST_STEPS; i++) {
      choice[column] = i;
      if (!isRefused(choice, column, chosen) && choose(choice, columns, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRefused(int[] choice, int last, Set<Integer> chosen) {
    for (Map<Integer, Integer> values : refused) {
      if (values.containsKey(last)
          && chosen.containsAll(values.keySet())
          && values.entrySet().stream().allMatch(it -> choice[it.getKey()] == it.getValue())) {
        return true;
      }
    }
    return false;
  }
}
