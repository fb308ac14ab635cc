package dev.varve.model.snapshot;

import dev.varve.model.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Revisions and their parents: what is wrong with them, and the one order that they have. */
final class RevisionGraph {
  private final TreeMap<String, Revision> byId = new TreeMap<>();
  private final Map<String, List<Revision>> children = new HashMap<>();
  private final List<Revision> ordered = new ArrayList<>();
  private final List<Problem> problems;

  /**
   * Orders the revisions. Those with a missing parent, those in a cycle, and their descendants are
   * left out.
   *
   * @param revisions the revisions
   * @param reported the ids of revisions whose records could not be read, which was reported
   * @param problems takes what is wrong
   */
  RevisionGraph(Collection<Revision> revisions, Set<String> reported, List<Problem> problems) {
    this.problems = problems;
    for (Revision revision : revisions) {
      if (byId.putIfAbsent(revision.id(), revision) != null) {
        duplicate(revision);
      }
    }
    for (Revision revision : byId.values()) {
      link(revision, reported);
    }
    Set<String> blocked = order();
    new CycleFinder(byId, blocked, problems).report();
  }

  /** All revisions, parents first, and by their ids where the parents leave it open. */
  List<Revision> ordered() {
    return ordered;
  }

  /** The children of a revision. */
  List<Revision> children(String id) {
    List<Revision> known = children.get(id);
    return known == null ? List.of() : known;
  }

  @Nullable Revision find(String id) {
    return byId.get(id);
  }

  /** The revision and all that it follows from. */
  Set<String> withAncestors(String id) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>();
    open.add(id);
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      Revision revision = byId.get(next);
      if (revision != null && seen.add(next)) {
        open.addAll(revision.parents());
      }
    }
    return seen;
  }

  private void link(Revision revision, Set<String> reported) {
    for (String parent : revision.parents()) {
      List<Revision> siblings = children.get(parent);
      if (siblings == null) {
        siblings = new ArrayList<>();
        children.put(parent, siblings);
      }
      siblings.add(revision);
      if (!byId.containsKey(parent) && !reported.contains(parent)) {
        missing(revision, parent);
      }
    }
  }

  /** Takes each revision once its parents are taken; gives the ids of those never taken. */
  private Set<String> order() {
    Map<String, Integer> waiting = new HashMap<>();
    PriorityQueue<String> ready = new PriorityQueue<>();
    for (Revision revision : byId.values()) {
      waiting.put(revision.id(), revision.parents().size());
      if (revision.parents().isEmpty()) {
        ready.add(revision.id());
      }
    }
    for (String id = ready.poll(); id != null; id = ready.poll()) {
      take(id, waiting, ready);
    }
    return waiting.keySet();
  }

  private void take(String id, Map<String, Integer> waiting, PriorityQueue<String> ready) {
    Revision revision = byId.get(id);
    if (revision != null) {
      ordered.add(revision);
      waiting.remove(id);
    }
    for (Revision child : children(id)) {
      Integer left = waiting.get(child.id());
      if (left != null) {
        waiting.put(child.id(), left - 1);
        if (left == 1) {
          ready.add(child.id());
        }
      }
    }
  }

  private void duplicate(Revision revision) {
    problems.add(
        new Problem(
            HistoryProblem.DUPLICATE_ID,
            "two revisions have the id "
                + revision.id()
                + ": \""
                + revision.message()
                + "\" of "
                + revision.javaClass()
                + " is one of them. Commit one of them again under another id."));
  }

  private void missing(Revision revision, String parent) {
    problems.add(
        new Problem(
            HistoryProblem.PARENT_MISSING,
            History.recordOf(revision.id())
                + ": the revision follows "
                + parent
                + ", but there is no "
                + History.recordOf(parent)
                + ". Restore that file from version control; or, if "
                + parent
                + " was given up and this revision was never shared, delete this file with its"
                + " class and commit the change again."));
  }
}
