package dev.varve.runtime.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which revision has which parents. */
final class RevisionGraph {
  private final Map<String, List<String>> parents = new LinkedHashMap<>();

  void add(String id, List<String> parentIds) {
    parents.put(id, parentIds);
  }

  /** The revisions that are nobody's parent, in the order in which they were added. */
  Set<String> heads() {
    Set<String> heads = new LinkedHashSet<>(parents.keySet());
    for (List<String> ids : parents.values()) {
      ids.forEach(heads::remove);
    }
    return heads;
  }

  /** The revisions, and all that stand before them. */
  Set<String> withAncestors(Collection<String> ids) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(ids);
    while (!open.isEmpty()) {
      String id = open.pop();
      if (seen.add(id)) {
        open.addAll(parents.getOrDefault(id, List.of()));
      }
    }
    return seen;
  }
}
