package dev.varve.processor;

import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemException;
import dev.varve.processor.generate.GeneratingProblem;

/** Turns exceptions into messages, so that none reaches the compiler. */
final class Failures {
  private static final int TRACE_LINES = 8;

  private Failures() {}

  /** Runs the action, and returns whether it ended without an exception. */
  static boolean guard(Reporter reporter, Runnable action) {
    try {
      action.run();
      return true;
    } catch (ProblemException e) {
      reporter.report(e.problem(), null);
    } catch (RuntimeException e) {
      reporter.report(new Problem(GeneratingProblem.INTERNAL, internal(e)), null);
    }
    return false;
  }

  private static String internal(RuntimeException failure) {
    StringBuilder text =
        new StringBuilder("internal error of Varve; your sources are as they were. ")
            .append("Please report it with what follows.\n")
            .append(failure);
    StackTraceElement[] trace = failure.getStackTrace();
    for (int i = 0; i < trace.length && i < TRACE_LINES; i++) {
      text.append("\n    at ").append(trace[i]);
    }
    return text.toString();
  }
}
