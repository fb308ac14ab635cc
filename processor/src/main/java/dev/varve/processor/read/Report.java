package dev.varve.processor.read;

import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes that are found. Not thread-safe. */
final class Report {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  void add(ProblemCode code, Position position, String message) {
    diagnostics.add(new Diagnostic(new Problem(code, message), position));
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
