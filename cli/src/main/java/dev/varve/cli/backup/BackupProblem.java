package dev.varve.cli.backup;

import dev.varve.model.problem.ProblemCode;
import dev.varve.model.problem.Severity;

/** Why a database could not be saved or brought back. */
public enum BackupProblem implements ProblemCode {
  /** A program of PostgreSQL's client is not there. */
  PROGRAM_MISSING("VARVE-8001"),
  /** A program of PostgreSQL's client is too old for the server or for the backup. */
  PROGRAM_TOO_OLD("VARVE-8002"),
  /** A program of PostgreSQL's client failed. */
  PROGRAM_FAILED("VARVE-8003"),
  /** The file cannot be read, or is no backup; or the folder takes no file. */
  FILE_UNUSABLE("VARVE-8004"),
  /** The database holds something, and nobody said that it may be replaced. */
  NOT_EMPTY("VARVE-8005"),
  /** Other sessions use the database. */
  IN_USE("VARVE-8006");

  private final String code;

  BackupProblem(String code) {
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
