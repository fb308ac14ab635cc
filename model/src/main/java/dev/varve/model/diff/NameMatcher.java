package dev.varve.model.diff;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Matches names before with names after: by marker, then by Java element, then by name. So a Java
 * element that is kept keeps its data, whatever becomes of its old name.
 *
 * @param <N> a name: of an object in its schema, or of a member in its object
 */
final class NameMatcher<N extends Comparable<N>> {
  private final NameSides<N> sides;
  private final RenameFindings<N> findings;
  private final TreeMap<N, N> markers = new TreeMap<>();
  private final TreeMap<N, N> matches = new TreeMap<>();
  private final Set<N> matched = new TreeSet<>();
  private final Set<N> refused = new TreeSet<>();
  private final Set<N> byElement = new TreeSet<>();

  /**
   * Takes the names of both sides.
   *
   * @param sides for each name its Java element
   */
  NameMatcher(NameSides<N> sides, RenameFindings<N> findings) {
    this.sides = sides;
    this.findings = findings;
  }

  /** Takes a marker: the new name says that it was the old one. */
  void marked(N name, N oldName) {
    markers.put(name, oldName);
  }

  /**
   * Matches what a marker speaks of, after all markers were taken.
   *
   * @param hadName whether the records know that the first name's owner once had the second one
   */
  void byMarker(BiPredicate<N, N> hadName) {
    MarkerClaims<N> claims = new MarkerClaims<>(sides, hadName, findings);
    claims.review(markers);
    claims.claims().forEach((name, old) -> match(old, name));
    refused.addAll(claims.refused());
  }

  /** Matches by the Java elements what is not matched yet. */
  void byOrigin() {
    for (Map.Entry<N, N> rename : sides.renames().entrySet()) {
      if (match(rename.getKey(), rename.getValue())) {
        byElement.add(rename.getKey());
      }
    }
  }

  /** Matches what is not matched yet by something of its own. */
  void byElement(SortedMap<N, String> before, SortedMap<N, String> after) {
    NameSides.of(before, after).renames().forEach(this::match);
  }

  /** Matches what is not matched yet by its name. */
  void byName() {
    for (N name : sides.before().keySet()) {
      match(name, name);
    }
  }

  private boolean match(N old, N name) {
    boolean free =
        sides.before().containsKey(old)
            && sides.after().containsKey(name)
            && !matches.containsKey(old)
            && !matched.contains(name)
            && !refused.contains(name);
    if (free) {
      matches.put(old, name);
      matched.add(name);
    }
    return free;
  }

  /** The new name of each renamed one. */
  SortedMap<N, N> renames() {
    TreeMap<N, N> renames = new TreeMap<>(matches);
    renames.entrySet().removeIf(match -> match.getKey().equals(match.getValue()));
    return renames;
  }

  /** Says which renames by Java element take a name from, or leave it to, something else. */
  void reportTakenOver() {
    for (N old : byElement) {
      N name = matches.get(old);
      String element = sides.before().get(old);
      if (name == null || element == null || name.equals(old)) {
        continue;
      }
      if (sides.after().containsKey(old) && !markers.containsKey(old)) {
        findings.handedOver(element, old, name);
      } else if (sides.before().containsKey(name) && !matches.containsKey(name)) {
        findings.replaces(element, old, name);
      }
    }
  }

  /** Warns of what is dropped and added and looks like a rename. */
  void reportAlike(BiPredicate<N, N> alike) {
    Set<N> dropped = new TreeSet<>(sides.before().keySet());
    dropped.removeAll(matches.keySet());
    for (N added : sides.after().keySet()) {
      if (!matched.contains(added) && !refused.contains(added)) {
        reportAlike(dropped, added, alike);
      }
    }
  }

  private void reportAlike(Set<N> dropped, N added, BiPredicate<N, N> alike) {
    for (N old : dropped) {
      if (alike.test(old, added)) {
        findings.alike(old, added);
        dropped.remove(old);
        return;
      }
    }
  }
}
