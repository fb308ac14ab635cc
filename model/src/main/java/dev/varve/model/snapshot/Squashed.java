package dev.varve.model.snapshot;

import dev.varve.model.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The revisions as they count: those that were squashed into another are left out, whether their
 * records are still there or not, and what follows them follows that one.
 */
final class Squashed {
  private final Map<String, Revision> records = new HashMap<>();
  private final Map<String, String> replacedBy = new HashMap<>();
  private final List<Problem> problems;

  private Squashed(Collection<Revision> revisions, List<Problem> problems) {
    this.problems = problems;
    for (Revision revision : revisions) {
      records.put(revision.id(), revision);
    }
  }

  /**
   * The revisions that count, in no order.
   *
   * @param problems takes what is wrong with squashes
   */
  static Collection<Revision> leftOut(Collection<Revision> revisions, List<Problem> problems) {
    for (Revision revision : revisions) {
      if (!revision.links().replaces().isEmpty()) {
        return new Squashed(revisions, problems).counting(revisions);
      }
    }
    return revisions;
  }

  private List<Revision> counting(Collection<Revision> revisions) {
    for (Revision revision : revisions) {
      replace(revision);
    }
    List<Revision> counting = new ArrayList<>();
    for (Revision revision : revisions) {
      if (!replacedBy.containsKey(revision.id())) {
        counting.add(follow(revision));
      }
    }
    return counting;
  }

  /** A squash of a squash replaces what that one replaced, too. */
  private void replace(Revision squash) {
    for (String id : squash.links().replaces()) {
      String other = replacedBy.get(id);
      if (other == null || replaces(squash, other)) {
        replacedBy.put(id, squash.id());
      } else if (!replaces(Objects.requireNonNull(records.get(other)), squash.id())) {
        problems.add(new Problem(HistoryProblem.SQUASHED_TWICE, twice(id, squash.id(), other)));
      }
    }
    checkHash(squash);
  }

  private static boolean replaces(Revision squash, String id) {
    return squash.links().replaces().contains(id);
  }

  /** As long as all records are there that it replaces, the last must lead to the same schema. */
  private void checkHash(Revision squash) {
    Set<String> followed = new HashSet<>();
    for (String id : squash.links().replaces()) {
      Revision replaced = records.get(id);
      if (replaced == null) {
        return;
      }
      followed.addAll(replaced.parents());
      followed.addAll(replaced.links().replaces());
    }
    for (String id : squash.links().replaces()) {
      Revision last = Objects.requireNonNull(records.get(id));
      if (!followed.contains(id) && !last.schemaHash().equals(squash.schemaHash())) {
        problems.add(new Problem(HistoryProblem.SQUASH_DIFFERS, differs(squash, last)));
      }
    }
  }

  private Revision follow(Revision revision) {
    TreeSet<String> parents = new TreeSet<>();
    for (String parent : revision.parents()) {
      parents.add(standIn(parent));
    }
    return revision.withParents(new ArrayList<>(parents));
  }

  private String standIn(String id) {
    String last = id;
    for (int i = 0; i <= replacedBy.size(); i++) {
      String next = replacedBy.get(last);
      if (next == null) {
        return last;
      }
      last = next;
    }
    return id;
  }

  private static String twice(String id, String one, String other) {
    return History.recordOf(one)
        + ": the revision "
        + id
        + " was squashed into "
        + one
        + " and into "
        + other
        + ". Keep the squash that is applied somewhere, and delete the class and record of the other.";
  }

  private static String differs(Revision squash, Revision last) {
    return History.recordOf(squash.id())
        + ": the squash leads to a schema with the hash "
        + squash.schemaHash()
        + ", the revisions that it replaces to one with "
        + last.schemaHash()
        + " (at "
        + last.id()
        + "). Restore the records from version control; or delete the squash's class and record, and"
        + " squash again.";
  }
}
