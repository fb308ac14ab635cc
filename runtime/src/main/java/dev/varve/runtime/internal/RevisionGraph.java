package dev.varve.runtime.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which revision has which parents, and which it needs beside them; all by their names. */
final class RevisionGraph {
  private final Map<String, List<String>> parents = new LinkedHashMap<>();
  private final Map<String, List<String>> before = new LinkedHashMap<>();

  /**
   * Adds a revision.
   *
   * @param before its parents, and after them what else it depends on
   */
  void add(String name, int parentCount, List<String> before) {
    this.parents.put(name, before.subList(0, parentCount));
    this.before.put(name, before);
  }

  Set<String> names() {
    return parents.keySet();
  }

  List<String> parents(String name) {
    return parents.getOrDefault(name, List.of());
  }

  /** Those that have the revision as a parent; without one, those that have no parent. */
  List<String> children(Set<String> parent) {
    List<String> children = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : parents.entrySet()) {
      List<String> own = entry.getValue();
      if (parent.isEmpty() ? own.isEmpty() : own.containsAll(parent)) {
        children.add(entry.getKey());
      }
    }
    return children;
  }

  /** The revisions that are nobody's parent, in the order in which they were added. */
  Set<String> heads() {
    Set<String> heads = new LinkedHashSet<>(parents.keySet());
    for (List<String> names : parents.values()) {
      heads.removeAll(names);
    }
    return heads;
  }

  /** The revisions, and all that must be applied before them. */
  Set<String> withAncestors(Collection<String> names) {
    return reached(names, before);
  }

  /** The revisions, their parents, the parents of these and so on. */
  Set<String> withParents(Collection<String> names) {
    return reached(names, parents);
  }

  /** The revisions, and all that parents connect with them: a history of its own. */
  Set<String> connected(Collection<String> names) {
    Set<String> connected = withParents(names);
    int size;
    do {
      size = connected.size();
      for (String name : parents.keySet()) {
        if (connected.contains(name) || !Collections.disjoint(parents(name), connected)) {
          connected.add(name);
          connected.addAll(parents(name));
        }
      }
    } while (connected.size() > size);
    return connected;
  }

  private static Set<String> reached(Collection<String> names, Map<String, List<String>> before) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(names);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (seen.add(name)) {
        open.addAll(before.getOrDefault(name, List.of()));
      }
    }
    return seen;
  }

  /** All revisions: in the order in which they were added, but none before what it needs. */
  Set<String> inOrder() {
    Set<String> ordered = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    Set<String> begun = new HashSet<>();
    for (String name : before.keySet()) {
      open.push(name);
      while (!open.isEmpty()) {
        String next = open.peek();
        if (begun.add(next)) {
          pushMissing(next, begun, open);
        } else {
          ordered.add(open.pop());
        }
      }
    }
    return ordered;
  }

  private void pushMissing(String name, Set<String> begun, Deque<String> open) {
    for (String needed : before.getOrDefault(name, List.of())) {
      if (before.containsKey(needed) && !begun.contains(needed)) {
        open.push(needed);
      }
    }
  }
}
