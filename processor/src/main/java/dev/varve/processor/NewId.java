package dev.varve.processor;

import dev.varve.model.problem.ProblemException;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.generate.RevisionNames;
import java.util.Set;

/** Decides the id of a revision that is to be committed. */
final class NewId {

  private NewId() {}

  /**
   * The id that is asked for, or one that is made of the message.
   *
   * @param sequential whether the project numbers its revisions, unless the compile is told
   * @throws ProblemException if the one that is asked for is taken
   */
  static String of(Project project, boolean sequential) {
    Options options = project.options();
    Set<String> taken = project.ids();
    if (!options.id().isEmpty()) {
      if (RevisionNames.isTaken(options.id(), taken)) {
        throw new ProblemException(
            GeneratingProblem.ID_TAKEN,
            "there already is a revision " + options.id() + ". Give another varve.id, or none.");
      }
      return options.id();
    }
    Boolean given = options.sequentialIds();
    return (given != null ? given : sequential)
        ? RevisionNames.sequentialId(options.message(), taken)
        : RevisionNames.timestampId(options.message(), options.time(), taken);
  }
}
