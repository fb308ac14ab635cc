package dev.varve.runtime;

import dev.varve.runtime.MigrationList.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/** Puts migrations into the one order in which parents come first and ids decide the rest. */
final class ParentsFirst {
  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, List<Entry>> children = new HashMap<>();
  private final Map<String, Integer> missingParents = new HashMap<>();

  private ParentsFirst(List<Entry> entries) {
    for (Entry entry : entries) {
      addUnique(entry);
    }
    for (Entry entry : entries) {
      addParents(entry);
    }
  }

  static List<Entry> order(List<Entry> entries) {
    List<Entry> ordered = new ParentsFirst(entries).order();
    return List.copyOf(ordered);
  }

  private void addUnique(Entry entry) {
    Entry other = byName.put(entry.name(), entry);
    if (other != null) {
      throw new VarveException(
          ErrorCode.DUPLICATE_REVISION,
          "two migrations have the id "
              + entry.name()
              + ": "
              + other.className()
              + " and "
              + entry.className()
              + ". Give one of them another id, or a chain of its own: @VarveProject.");
    }
  }

  private void addParents(Entry entry) {
    int missing = 0;
    for (String parent : entry.before()) {
      if (byName.containsKey(parent)) {
        missing++;
        childrenOf(parent).add(entry);
      }
    }
    missingParents.put(entry.name(), missing);
  }

  private List<Entry> childrenOf(String parent) {
    List<Entry> known = children.get(parent);
    if (known == null) {
      known = new ArrayList<>();
      children.put(parent, known);
    }
    return known;
  }

  private List<Entry> order() {
    PriorityQueue<String> ready = new PriorityQueue<>();
    for (Map.Entry<String, Integer> count : missingParents.entrySet()) {
      if (count.getValue() == 0) {
        ready.add(count.getKey());
      }
    }
    List<Entry> ordered = new ArrayList<>(byName.size());
    String id;
    while ((id = ready.poll()) != null) {
      take(id, ordered, ready);
    }
    if (ordered.size() < byName.size()) {
      throw cycle();
    }
    return ordered;
  }

  private void take(String id, List<Entry> ordered, PriorityQueue<String> ready) {
    ordered.add(byName.get(id));
    missingParents.remove(id);
    for (Entry child : children.getOrDefault(id, List.of())) {
      int left = missingParents.getOrDefault(child.name(), 0) - 1;
      missingParents.put(child.name(), left);
      if (left == 0) {
        ready.add(child.name());
      }
    }
  }

  /** Follows parents that were never taken until one comes twice. */
  private VarveException cycle() {
    List<String> path = new ArrayList<>();
    String id = new PriorityQueue<>(missingParents.keySet()).remove();
    while (!path.contains(id)) {
      path.add(id);
      id = blockedParent(id);
    }
    List<String> cycle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
    cycle.add(id);
    return new VarveException(
        ErrorCode.CYCLE,
        "migrations are each other's ancestors: "
            + String.join(" -> ", cycle)
            + " (each one names the next as a parent). Correct the parents of one of them.");
  }

  private String blockedParent(String id) {
    for (String parent : Objects.requireNonNull(byName.get(id)).before()) {
      if (missingParents.containsKey(parent)) {
        return parent;
      }
    }
    throw new IllegalStateException("a migration that waits for no parent was not taken: " + id);
  }
}
