package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the history table holds: in the order of application, but none before what it stands on. A
 * squash takes the place of revisions that others were applied between.
 */
final class Rows {
  private final Map<String, AppliedRevision> byName = new LinkedHashMap<>();
  private final RevisionGraph graph = new RevisionGraph();

  Rows(List<AppliedRevision> rows) {
    Map<String, AppliedRevision> unordered = new LinkedHashMap<>();
    for (AppliedRevision row : rows) {
      unordered.put(row.name(), row);
      graph.add(row.name(), row.parents().size(), row.before());
    }
    for (String name : graph.inOrder()) {
      AppliedRevision row = unordered.get(name);
      if (row != null) {
        byName.put(name, row);
      }
    }
  }

  /**
   * Whether a revision belongs to a chain.
   *
   * @param chain null for all chains; empty for the one without a name
   */
  static boolean isOf(@Nullable String chain, Placement placement) {
    return chain == null || chain.equals(placement.chain());
  }

  Collection<AppliedRevision> all() {
    return byName.values();
  }

  RevisionGraph graph() {
    return graph;
  }

  Set<String> names() {
    return byName.keySet();
  }

  @Nullable AppliedRevision find(String name) {
    return byName.get(name);
  }

  boolean isWhole() {
    for (AppliedRevision row : byName.values()) {
      if (!row.isApplied()) {
        return false;
      }
    }
    return true;
  }

  /** Those of a chain, or of all. */
  Set<String> ofChain(@Nullable String chain) {
    Set<String> names = new LinkedHashSet<>();
    for (AppliedRevision row : byName.values()) {
      if (isOf(chain, row.placement())) {
        names.add(row.name());
      }
    }
    return names;
  }

  /** Those of a chain, or of all, that can be gone back to. */
  Set<String> standing(@Nullable String chain) {
    Set<String> names = ofChain(chain);
    for (AppliedRevision row : byName.values()) {
      if (row.state() == State.DOWNGRADING) {
        names.remove(row.name());
      }
    }
    return names;
  }

  /** The wholly applied ones that no other such one has as its parent. */
  List<AppliedRevision> current() {
    RevisionGraph applied = new RevisionGraph();
    for (AppliedRevision row : byName.values()) {
      if (row.isApplied()) {
        applied.add(row.name(), row.parents().size(), row.before());
      }
    }
    List<AppliedRevision> current = new ArrayList<>();
    Set<String> heads = applied.heads();
    for (AppliedRevision row : byName.values()) {
      if (heads.contains(row.name())) {
        current.add(row);
      }
    }
    return current;
  }

  /** These, and all that stand on them or depend on them; in order. */
  List<AppliedRevision> withDependents(Set<String> names) {
    Set<String> reached = new HashSet<>(names);
    List<AppliedRevision> found = new ArrayList<>();
    for (AppliedRevision row : byName.values()) {
      if (reached.contains(row.name()) || !Collections.disjoint(row.before(), reached)) {
        reached.add(row.name());
        found.add(row);
      }
    }
    return found;
  }
}
