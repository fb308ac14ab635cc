package dev.varve.model.diff;

import dev.varve.model.diff.Renames.Finding;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.problem.Problem;
import dev.varve.model.schema.ObjectKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Matches names before with names after: by marker, then by Java element. A name that stands on
 * both sides matches itself, unless a marker says otherwise.
 *
 * @param <N> a name: of an object in its schema, or of a member in its object
 */
final class NameMatcher<N extends Comparable<N>> {
  private final String kind;
  private final SortedMap<N, String> before;
  private final SortedMap<N, String> after;
  private final Function<N, String> shown;
  private final Function<N, Member> member;
  private final List<Finding> findings;
  private final TreeMap<N, N> renames = new TreeMap<>();
  private final TreeSet<N> markedNames = new TreeSet<>();

  /**
   * Takes the names of both sides.
   *
   * @param before for each name before its Java element; empty if that is not known
   * @param after for each name after its Java element
   */
  NameMatcher(
      String kind,
      SortedMap<N, String> before,
      SortedMap<N, String> after,
      Function<N, String> shown,
      Function<N, Member> member,
      List<Finding> findings) {
    this.kind = kind;
    this.before = before;
    this.after = after;
    this.shown = shown;
    this.member = member;
    this.findings = findings;
  }

  /** The new name of each renamed one. */
  SortedMap<N, N> renames() {
    return renames;
  }

  /** Takes a marker: the new name says that it was the old one. */
  void marked(N name, N oldName) {
    markedNames.add(name);
    if (name.equals(oldName) || (!before.containsKey(oldName) && before.containsKey(name))) {
      report(
          DiffProblem.MARKER_NOT_NEEDED,
          name,
          marker(oldName)
              + " is no longer needed: the last revision"
              + " already has the "
              + kind
              + " "
              + shown.apply(name)
              + ". Remove it.");
    } else if (!before.containsKey(oldName)) {
      report(
          DiffProblem.UNKNOWN_OLD_NAME,
          name,
          marker()
              + " names the "
              + kind
              + " "
              + shown.apply(oldName)
              + ", which the last revision does not have"
              + known()
              + ".");
    } else {
      renames.put(oldName, name);
    }
  }

  private String known() {
    StringBuilder list = new StringBuilder();
    for (N name : before.keySet()) {
      if (!after.containsKey(name)) {
        list.append(list.length() == 0 ? "; it has " : ", ").append(shown.apply(name));
      }
    }
    return list.toString();
  }

  /** Matches what no marker speaks of by the Java elements, after all markers were taken. */
  void byOrigin() {
    checkMarkers();
    byElement(before, after);
  }

  /** Matches what is not matched yet by something of its own; what several share tells nothing. */
  void byElement(Map<N, String> before, Map<N, String> after) {
    Map<String, N> added = byElement(unmatchedAfter(), after);
    for (Map.Entry<String, N> old : byElement(unmatchedBefore(), before).entrySet()) {
      N renamed = added.get(old.getKey());
      if (renamed != null) {
        renames.put(old.getValue(), renamed);
      }
    }
  }

  private Map<String, N> byElement(Set<N> names, Map<N, String> elements) {
    Map<String, N> byElement = new TreeMap<>();
    Set<String> shared = new HashSet<>();
    shared.add("");
    for (Map.Entry<N, String> entry : elements.entrySet()) {
      if (byElement.put(entry.getValue(), entry.getKey()) != null) {
        shared.add(entry.getValue());
      }
    }
    byElement.keySet().removeAll(shared);
    byElement.values().retainAll(names);
    return byElement;
  }

  /** An old name that is still declared cannot be another's, unless it too was renamed to. */
  private void checkMarkers() {
    for (Map.Entry<N, N> rename : new TreeMap<>(renames).entrySet()) {
      N old = rename.getKey();
      if (after.containsKey(old) && !renames.containsValue(old)) {
        renames.remove(old);
        report(
            DiffProblem.OLD_NAME_STILL_DECLARED,
            rename.getValue(),
            marker()
                + " names the "
                + kind
                + " "
                + shown.apply(old)
                + ", which is still declared. Remove it, or the other declaration.");
      }
    }
  }

  private Set<N> unmatchedBefore() {
    TreeSet<N> names = new TreeSet<>(before.keySet());
    names.removeAll(after.keySet());
    names.removeAll(renames.keySet());
    return names;
  }

  private Set<N> unmatchedAfter() {
    TreeSet<N> names = new TreeSet<>(after.keySet());
    names.removeAll(before.keySet());
    names.removeAll(renames.values());
    names.removeAll(markedNames);
    return names;
  }

  /** Warns of what is dropped and added and looks like a rename. */
  void reportAlike(BiPredicate<N, N> alike) {
    Set<N> dropped = unmatchedBefore();
    for (N added : unmatchedAfter()) {
      for (N old : dropped) {
        if (alike.test(old, added)) {
          report(
              DiffProblem.LOOKS_LIKE_RENAME,
              added,
              "the "
                  + kind
                  + " "
                  + shown.apply(old)
                  + " is dropped and "
                  + shown.apply(added)
                  + " is added. If it was renamed, write "
                  + marker(old)
                  + " here; else its data is lost.");
          dropped.remove(old);
          break;
        }
      }
    }
  }

  /** A class can declare several sequences: each annotation says itself what it was named. */
  private String marker() {
    return kind.equals(ObjectKind.SEQUENCE.word()) ? "renamedFrom" : "@RenamedFrom";
  }

  private String marker(N old) {
    boolean member = kind.equals(ObjectKind.SEQUENCE.word());
    return marker() + (member ? " = \"" + plain(old) + "\"" : "(\"" + plain(old) + "\")");
  }

  private String plain(N old) {
    return old instanceof String ? old.toString() : shown.apply(old);
  }

  private void report(DiffProblem code, N name, String message) {
    findings.add(new Finding(member.apply(name), new Problem(code, message)));
  }
}
