package dev.varve.processor.live;

import dev.varve.model.problem.ProblemCode;
import dev.varve.model.problem.Severity;

/** What there is to say of a live database. */
public enum LiveProblem implements ProblemCode {
  /** Nobody gave an address: the default is used. */
  DEFAULT_ADDRESS("VARVE-4301", Severity.WARNING),
  /** The database does not answer, and the project chose to go on. */
  NO_ANSWER("VARVE-4302", Severity.WARNING),
  /** The database is not as the revision says that it stands at. */
  DRIFT("VARVE-4303", Severity.WARNING),
  /** The same in check mode. */
  DRIFT_FOUND("VARVE-4304", Severity.ERROR),
  /** Nothing can be said about drift. */
  DRIFT_UNKNOWN("VARVE-4305", Severity.WARNING),
  /** The database stands at an earlier revision. */
  BEHIND("VARVE-4306", Severity.NOTE),
  /** The classes cannot be compared with the database, and are with the last revision. */
  NO_BASE("VARVE-4307", Severity.WARNING),
  /** The same where something would be committed. */
  NO_BASE_TO_COMMIT("VARVE-4308", Severity.ERROR),
  /** A migration is made for a database that has drifted. */
  BASE_HAS_DRIFTED("VARVE-4309", Severity.WARNING),
  /** The database has already what a class says, and no migration does. */
  ONLY_IN_DATABASE("VARVE-4310", Severity.WARNING),
  /** A table has something that cannot be declared. */
  NOT_DECLARABLE("VARVE-4311", Severity.WARNING),
  /** The database holds what is none of the project's. */
  LEFT_ALONE("VARVE-4312", Severity.NOTE),
  /** How PostgreSQL shows an expression is not known. */
  UNDECIDED("VARVE-4313", Severity.WARNING),
  /**
   * A baseline is asked for where it cannot be the first revision, or of a database with nothing.
   */
  NO_BASELINE("VARVE-4314", Severity.ERROR),
  /** A foreign key of the database cannot be in the baseline. */
  NOT_IN_BASELINE("VARVE-4315", Severity.WARNING),
  /** A baseline needs what a new database does not have. */
  BASELINE_FAILS("VARVE-4316", Severity.ERROR),
  /** Nobody knows whether a baseline runs on a new database. */
  BASELINE_NOT_TRIED("VARVE-4317", Severity.WARNING),
  /** Something that no class declares uses what a change drops or makes again. */
  IN_USE("VARVE-4318", Severity.WARNING);

  private final String code;
  private final Severity severity;

  LiveProblem(String code, Severity severity) {
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
