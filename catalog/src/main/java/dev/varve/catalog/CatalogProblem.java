package dev.varve.catalog;

import dev.varve.model.problem.ProblemCode;
import dev.varve.model.problem.Severity;

/** What can be wrong when a live database is read. */
public enum CatalogProblem implements ProblemCode {
  /** The connection is not one of PostgreSQL's driver. */
  NOT_POSTGRESQL("VARVE-4001"),
  /** The server is older than the oldest supported version. */
  SERVER_TOO_OLD("VARVE-4002"),
  /** The connection is in the middle of a transaction. */
  IN_TRANSACTION("VARVE-4003"),
  /** The catalog may not be read, or the connection failed. */
  CANNOT_READ("VARVE-4004"),
  /** Something was changed or dropped while it was read. */
  CHANGED_WHILE_READ("VARVE-4005");

  private final String code;

  CatalogProblem(String code) {
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
