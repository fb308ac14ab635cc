package dev.varve.processor;

import dev.varve.model.problem.Problem;
import dev.varve.processor.generate.GeneratingProblem;

/**
 * Does the work on the sources at the end of a compile, or says that it was not done. Another
 * compiler than javac does not tell when it ends; there the work is done in the last round.
 *
 * @param work the work
 * @param reporter what tells the user
 */
record SourceWorkEnd(SourceWork work, Reporter reporter) {

  void end(boolean succeeded) {
    Failures.guard(reporter, () -> finish(succeeded));
  }

  private void finish(boolean succeeded) {
    if (succeeded) {
      write();
    } else {
      work.takeBack();
      reporter.report(new Problem(GeneratingProblem.COMPILE_FAILED, notDone()), null);
    }
  }

  private void write() {
    try {
      work.write();
    } catch (RuntimeException e) {
      work.takeBack();
      throw e;
    }
  }

  private String notDone() {
    return work.omitted()
        + ": javac did not generate all classes of this compile. Correct the errors that it"
        + " reports and run the same command again. Under -proc:only no class is generated: leave"
        + " that option out.";
  }
}
