package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the way in the other direction begins for a run that was interrupted.
 *
 * <p>From a waypoint, what the one direction did up to it is taken back by the steps that the other
 * lists after it. What was done since the last waypoint is dropped again if it only added. Without
 * a waypoint the statements tell in two more cases, where the one direction drops just what the
 * other adds: the steps that are left add what the other direction drops first; or the done steps
 * dropped what the other direction adds last. Otherwise the way is not known.
 *
 * @param cleanup statements that lead to the state from which the other direction's steps run, in
 *     one transaction with the record of the turn
 * @param next the index of the first of these steps
 */
record Reversal(List<String> cleanup, int next) {
  /** How many steps are looked at again and again. */
  private static final int MOST = 300;

  /**
   * Finds it.
   *
   * @param row what the interrupted run recorded
   * @param steps the steps of its direction
   * @param others those of the other direction
   * @param waypoints seen from the interrupted run
   * @throws dev.varve.runtime.VarveException if it is not known
   */
  static Reversal of(
      AppliedRevision row,
      List<Step> steps,
      List<Step> others,
      Waypoints waypoints,
      History history)
      throws SQLException {
    Reached reached = Reached.of(row, steps, history);
    if (!reached.isCertain()) {
      throw Refusals.uncertain(row, steps.get(reached.steps()));
    }
    Waypoints.Waypoint last = waypoints.lastUntil(reached.steps());
    Additions done = new Additions();
    int other = done.addAll(steps.subList(last.up(), reached.steps()));
    if (other < 0) {
      return new Reversal(together(reached.cleanup(), done.drops()), last.down());
    }
    int reachedSteps = reached.steps();
    int next = stepsThatDropTheRest(steps.subList(reachedSteps, steps.size()), others);
    next = next < 0 ? stepsThatAddAgain(reachedSteps, steps, others) : next;
    if (next < 0) {
      throw Refusals.noWayBack(row, last.up() + other, steps.get(last.up() + other));
    }
    return new Reversal(reached.cleanup(), next);
  }

  private static int stepsThatDropTheRest(List<Step> rest, List<Step> others) {
    Additions left = new Additions();
    return left.addAll(rest) < 0 ? left.stepsThatDrop(others) : -1;
  }

  private static int stepsThatAddAgain(int done, List<Step> steps, List<Step> others) {
    for (int from = others.size(); from >= Math.max(0, others.size() - MOST); from--) {
      Additions last = new Additions();
      if (last.addAll(others.subList(from, others.size())) < 0
          && last.stepsThatDrop(steps) == done) {
        return from;
      }
    }
    return -1;
  }

  private static List<String> together(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Its statements as steps, to be shown and checked. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (String sql : cleanup) {
      steps.add(new Step(Step.Kind.SQL, sql));
    }
    return steps;
  }
}
