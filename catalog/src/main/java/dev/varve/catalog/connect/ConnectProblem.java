package dev.varve.catalog.connect;

import dev.varve.model.problem.ProblemCode;
import dev.varve.model.problem.Severity;

/** What can be wrong with a connection. */
public enum ConnectProblem implements ProblemCode {
  /** The address is none of PostgreSQL. */
  NO_ADDRESS("VARVE-4101"),
  /** The server did not answer, however often it was tried. */
  UNREACHABLE("VARVE-4102"),
  /** The server answered and refused: user, password, database or rights. */
  REFUSED("VARVE-4103");

  private final String code;

  ConnectProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
