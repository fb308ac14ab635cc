package dev.varve.model.problem;

/**
 * One problem.
 *
 * @param code its kind
 * @param message what was found, what was expected, and the way out
 */
public record Problem(ProblemCode code, String message) {

  /** The problem as it is reported, code first. */
  public String text() {
    return "[" + code.code() + "] " + message;
  }
}
