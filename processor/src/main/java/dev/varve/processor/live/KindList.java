package dev.varve.processor.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts things by their kinds, and names the first ones of those that have names to show: {@code
 * table: 2 (audit, jobs); view: 1}.
 */
final class KindList {
  private static final int NAMED = 5;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, List<String>> names = new TreeMap<>();

  void add(String kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  void add(String kind, String name) {
    add(kind);
    names.computeIfAbsent(kind, it -> new ArrayList<>()).add(name);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  @Override
  public String toString() {
    List<String> kinds = new ArrayList<>();
    counts.forEach((kind, count) -> kinds.add(kind + ": " + count + shown(kind)));
    return String.join("; ", kinds);
  }

  private String shown(String kind) {
    List<String> all = names.getOrDefault(kind, List.of());
    if (all.size() <= NAMED) {
      return all.isEmpty() ? "" : " (" + String.join(", ", all) + ")";
    }
    return " (" + String.join(", ", all.subList(0, NAMED)) + ", ...)";
  }
}
