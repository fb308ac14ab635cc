package dev.varve.catalog.scratch;

import dev.varve.model.problem.ProblemCode;
import dev.varve.model.problem.Severity;

/** What can be wrong with a scratch database. */
public enum ScratchProblem implements ProblemCode {
  /** The server lets the user make no database. */
  NO_SCRATCH("VARVE-4201");

  private final String code;

  ScratchProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
