package dev.varve.model.problem;

/** Ends a phase that cannot go on because of a mistake of the user. Reported once, at the edge. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** Ends the phase with this problem. */
  public ProblemException(ProblemCode code, String message) {
    super(message);
    this.problem = new Problem(code, message);
  }

  /** The problem. */
  public Problem problem() {
    return problem;
  }
}
