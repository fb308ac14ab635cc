package dev.varve.model.diff;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names of one kind on both sides, each with what the thing of that name is known by: its Java
 * element, say. What several names of a side share identifies none of them.
 *
 * @param before for each name before what it is known by; empty if that is not known
 * @param after the same for each name after
 * @param renames for each name before the name after of what is known by the same, also where both
 *     are one name
 * @param origins the same map from after to before
 * @param <N> a name: of an object in its schema, or of a member in its object
 */
record NameSides<N extends Comparable<N>>(
    SortedMap<N, String> before,
    SortedMap<N, String> after,
    SortedMap<N, N> renames,
    SortedMap<N, N> origins) {

  static <N extends Comparable<N>> NameSides<N> of(
      SortedMap<N, String> before, SortedMap<N, String> after) {
    TreeMap<N, N> renames = new TreeMap<>();
    TreeMap<N, N> origins = new TreeMap<>();
    Map<String, N> added = byElement(after);
    for (Map.Entry<String, N> old : byElement(before).entrySet()) {
      N name = added.get(old.getKey());
      if (name != null) {
        renames.put(old.getValue(), name);
        origins.put(name, old.getValue());
      }
    }
    return new NameSides<>(before, after, renames, origins);
  }

  private static <N> Map<String, N> byElement(Map<N, String> elements) {
    Map<String, N> byElement = new TreeMap<>();
    Set<String> shared = new HashSet<>();
    shared.add("");
    for (Map.Entry<N, String> entry : elements.entrySet()) {
      if (byElement.put(entry.getValue(), entry.getKey()) != null) {
        shared.add(entry.getValue());
      }
    }
    byElement.keySet().removeAll(shared);
    return byElement;
  }

  /** The name before of what has the name after, as far as that can be told without markers. */
  @Nullable N nameBefore(N name) {
    N known = origins.get(name);
    return known != null || !before.containsKey(name) ? known : name;
  }

  /** Whether what has the name on the one side is something else on the other. */
  boolean isContested(N name) {
    N target = renames.get(name);
    N origin = origins.get(name);
    return (target != null && !target.equals(name)) || (origin != null && !origin.equals(name));
  }

  /** Whether both sides have the name, for what is known to be two things. */
  boolean isTakenOver(N name) {
    String element = before.getOrDefault(name, "");
    String other = after.getOrDefault(name, "");
    return isContested(name) || (!element.isEmpty() && !other.isEmpty() && !element.equals(other));
  }
}
