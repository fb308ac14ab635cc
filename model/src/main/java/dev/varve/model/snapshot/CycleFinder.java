package dev.varve.model.snapshot;

import dev.varve.model.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cycles among revisions that wait for each other. Runs only where something is wrong.
 */
final class CycleFinder {
  private final SortedMap<String, Revision> byId;
  private final Set<String> blocked;
  private final List<Problem> problems;
  private final Set<String> done = new HashSet<>();

  /**
   * Begins.
   *
   * @param byId all revisions
   * @param blocked those that are in a cycle, or follow one, or have a missing ancestor
   * @param problems takes a problem for each cycle
   */
  CycleFinder(SortedMap<String, Revision> byId, Set<String> blocked, List<Problem> problems) {
    this.byId = byId;
    this.blocked = blocked;
    this.problems = problems;
  }

  void report() {
    for (String id : new TreeSet<>(blocked)) {
      follow(id);
    }
  }

  /** Goes from parent to parent until there is none, or one that was seen. */
  private void follow(String start) {
    List<String> path = new ArrayList<>();
    String id = start;
    while (id != null && !done.contains(id) && !path.contains(id)) {
      path.add(id);
      id = blockedParent(id);
    }
    if (id != null && path.contains(id)) {
      List<String> cycle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
      cycle.add(id);
      report(cycle);
    }
    done.addAll(path);
  }

  private @Nullable String blockedParent(String id) {
    Revision revision = byId.get(id);
    if (revision != null) {
      for (String parent : revision.parents()) {
        if (blocked.contains(parent)) {
          return parent;
        }
      }
    }
    return null;
  }

  private void report(List<String> cycle) {
    problems.add(
        new Problem(
            HistoryProblem.CYCLE,
            History.recordOf(cycle.get(0))
                + ": revisions are each other's ancestors: "
                + String.join(" -> ", cycle)
                + " (each one names the next as a parent). Restore their files from version"
                + " control."));
  }
}
