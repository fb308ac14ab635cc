package dev.varve.processor.read;

import dev.varve.model.problem.Problem;
import dev.varve.model.problem.Severity;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A problem and where it is.
 *
 * @param problem the problem
 * @param position where it is; null if it is nowhere in the sources
 */
public record Diagnostic(Problem problem, @Nullable Position position) {

  /** Shows the problem to the user, at its place. */
  public void print(ProcessingEnvironment environment) {
    if (position == null) {
      environment.getMessager().printMessage(kind(), problem.text());
    } else {
      position.print(environment, kind(), problem.text());
    }
  }

  private Kind kind() {
    Severity severity = problem.code().severity();
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }
}
