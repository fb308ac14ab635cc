package dev.varve.model.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The turns of one direction, as steps.
 *
 * @param steps the steps
 * @param spans for each turn, where its steps are
 */
record Lowered(List<Step> steps, List<Span> spans) {

  /**
   * Where the steps of a turn are.
   *
   * @param from the index of the first one
   * @param to the index after the last one
   * @param isShared whether the last one is a statement that does what follows, too
   * @param isWhole whether nothing is left to do for the turn, and for those before it
   */
  record Span(int from, int to, boolean isShared, boolean isWhole) {}

  /** How many steps are committed wherever a run can stop between its beginning and its end. */
  List<Integer> stops() {
    List<Integer> stops = new ArrayList<>();
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).kind() != Step.Kind.IN_TRANSACTION || isAlone(steps.get(i - 1))) {
        stops.add(i);
      }
    }
    return stops;
  }

  private static boolean isAlone(Step step) {
    return step.kind() == Step.Kind.OUTSIDE_TRANSACTION || step.kind() == Step.Kind.REPEATED;
  }
}
