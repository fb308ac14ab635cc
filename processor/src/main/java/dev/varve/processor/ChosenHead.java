package dev.varve.processor;

import dev.varve.model.problem.ProblemException;
import dev.varve.processor.generate.GeneratingProblem;
import java.util.ArrayList;
import java.util.List;

/** Finds the head of the history that an option names. */
final class ChosenHead {

  private ChosenHead() {}

  /**
   * The id of the head.
   *
   * @param option the option's name
   * @param given its value: an id, or the beginning of just one
   * @throws ProblemException if it is no head
   */
  static String of(Project project, String option, String given) {
    List<String> heads = project.heads();
    List<String> found = new ArrayList<>();
    for (String head : heads) {
      if (head.equals(given)) {
        return head;
      }
      if (head.startsWith(given)) {
        found.add(head);
      }
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new ProblemException(
        GeneratingProblem.CANNOT_REBASE,
        option
            + " is \""
            + given
            + (found.isEmpty()
                ? "\", which is no head of the history"
                : "\", which is not one head")
            + ": it ends in "
            + (heads.isEmpty() ? "nothing" : String.join(", ", heads))
            + ".");
  }
}
