package dev.varve.model.diff;

import dev.varve.model.problem.ProblemCode;
import dev.varve.model.problem.Severity;

/** What can be wrong when two schemas are compared. */
public enum DiffProblem implements ProblemCode {
  /** {@code @RenamedFrom} names something that the last revision does not have. */
  UNKNOWN_OLD_NAME("VARVE-2501", Severity.ERROR),
  /** {@code @RenamedFrom} names something that is still declared. */
  OLD_NAME_STILL_DECLARED("VARVE-2502", Severity.ERROR),
  /** {@code @RenamedFrom} of a rename that has been committed. */
  MARKER_NOT_NEEDED("VARVE-2503", Severity.WARNING),
  /** Something is dropped and something alike is added: perhaps a rename was meant. */
  LOOKS_LIKE_RENAME("VARVE-2504", Severity.WARNING),
  /** Two schemas differ in a way that no change explains. */
  UNSUPPORTED_CHANGE("VARVE-2505", Severity.ERROR),
  /** Something keeps its Java element, and its old name or its new one was another's. */
  NAME_TAKEN_OVER("VARVE-2506", Severity.WARNING);

  private final String code;
  private final Severity severity;

  DiffProblem(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
