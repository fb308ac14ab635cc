package dev.varve.model.diff;

import dev.varve.model.diff.Renames.Finding;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.problem.Problem;
import java.util.HashMap;
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
          "@RenamedFrom(\""
              + plain(oldName)
              + "\") is no longer needed: the last revision"
              + " already has the "
              + kind
              + " "
              + shown.apply(name)
              + ". Remove it.");
    } else if (!before.containsKey(oldName)) {
      report(
          DiffProblem.UNKNOWN_OLD_NAME,
          name,
          "@RenamedFrom names the "
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
    Map<String, N> added = new HashMap<>();
    for (N name : unmatchedAfter()) {
      added.put(after.getOrDefault(name, ""), name);
    }
    for (N name : unmatchedBefore()) {
      String origin = before.getOrDefault(name, "");
      N renamed = origin.isEmpty() ? null : added.remove(origin);
      if (renamed != null) {
        renames.put(name, renamed);
      }
    }
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
            "@RenamedFrom names the "
                + kind
                + " "
                + shown.apply(old)
                + ", which is still declared. Remove the annotation, or the other declaration.");
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
                  + " is added. If it was renamed, write @RenamedFrom(\""
                  + plain(old)
                  + "\") here; else its data is lost.");
          dropped.remove(old);
          break;
        }
      }
    }
  }

  private String plain(N old) {
    return old instanceof String ? old.toString() : shown.apply(old);
  }

  private void report(DiffProblem code, N name, String message) {
    findings.add(new Finding(member.apply(name), new Problem(code, message)));
  }
}
