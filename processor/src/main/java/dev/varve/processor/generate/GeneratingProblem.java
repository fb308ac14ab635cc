package dev.varve.processor.generate;

import dev.varve.model.problem.ProblemCode;
import dev.varve.model.problem.Severity;

/** The problems of options, of comparing, and of writing. */
public enum GeneratingProblem implements ProblemCode {
  /** An option has a value that it cannot have. */
  OPTION_VALUE("VARVE-3001", Severity.ERROR),
  /** Two options exclude each other. */
  OPTIONS_EXCLUDE("VARVE-3002", Severity.ERROR),
  /** A commit without a message. */
  EMPTY_MESSAGE("VARVE-3003", Severity.ERROR),
  /** A revision of that id exists. */
  ID_TAKEN("VARVE-3004", Severity.ERROR),
  /** Something has to be written, and nobody says where the sources are. */
  SOURCES_UNKNOWN("VARVE-3005", Severity.ERROR),
  /** The draft is compared with nothing, because nobody says where the records are. */
  RECORDS_UNKNOWN("VARVE-3006", Severity.WARNING),
  /** The history ends in several revisions. */
  SEVERAL_HEADS("VARVE-3007", Severity.ERROR),
  /** In check mode: a change is in no migration. */
  NOT_COMMITTED("VARVE-3008", Severity.ERROR),
  /** A change is dangerous. */
  HAZARD("VARVE-3009", Severity.WARNING),
  /** A change is dangerous and nobody has acknowledged it. */
  HAZARD_NOT_ALLOWED("VARVE-3010", Severity.ERROR),
  /** What is allowed is no hazard that there is. */
  UNKNOWN_HAZARD("VARVE-3011", Severity.ERROR),
  /** Classes cannot be seen, so that nothing can be said about their tables. */
  CLASSES_NOT_SEEN("VARVE-3012", Severity.WARNING),
  /** A record's class does not exist. */
  CLASS_MISSING("VARVE-3013", Severity.ERROR),
  /** A migration class has no record. */
  RECORD_MISSING("VARVE-3014", Severity.WARNING),
  /** A table's class was generated after the work was done. */
  LATE_TABLE("VARVE-3015", Severity.ERROR),
  /** A file that would be written exists. */
  FILE_EXISTS("VARVE-3016", Severity.ERROR),
  /** A file cannot be written. */
  NOT_WRITTEN("VARVE-3017", Severity.ERROR),
  /** The migration classes are in no order. */
  LIST_UNORDERED("VARVE-3018", Severity.ERROR),
  /** The file of a migration's step is not among the resources. */
  FILE_MISSING("VARVE-3019", Severity.WARNING),
  /** A migration asks for the constants of a table that its revision does not have. */
  NO_SUCH_TABLE("VARVE-3020", Severity.ERROR),
  /** What does not come back when a migration is taken back, or what that can fail on. */
  WAY_BACK("VARVE-3021", Severity.NOTE),
  /** The sources were not written, because the compile failed. */
  COMPILE_FAILED("VARVE-3024", Severity.ERROR),
  /** An option was given to Maven, and did not reach javac. */
  OPTION_LOST("VARVE-3022", Severity.ERROR),
  /** A new table has no primary key. */
  NO_PRIMARY_KEY("VARVE-3023", Severity.WARNING),
  /** Branches cannot be merged as they are. */
  MERGE_CONFLICT("VARVE-3031", Severity.ERROR),
  /** Branches would have to be merged, and the project wants a history without merges. */
  NOT_LINEAR("VARVE-3032", Severity.ERROR),
  /** Revisions cannot be put onto another head. */
  CANNOT_REBASE("VARVE-3033", Severity.ERROR),
  /** A database is asked for that can be looked at only when branches are merged. */
  LIVE_WHILE_FORKED("VARVE-3034", Severity.WARNING),
  /** A range of the history cannot become one revision. */
  CANNOT_SQUASH("VARVE-3035", Severity.ERROR),
  /** The settings name another chain than the one that the revisions belong to. */
  CHAIN_CHANGED("VARVE-3051", Severity.ERROR),
  /**
   * A first module of the class path has the chain without a name, and another would be committed.
   */
  CHAIN_TAKEN("VARVE-3052", Severity.ERROR),
  /** Two modules of the class path have the chain without a name. */
  CHAIN_SHARED("VARVE-3053", Severity.WARNING),
  /** Varve failed. */
  INTERNAL("VARVE-9001", Severity.ERROR);

  private final String code;
  private final Severity severity;

  GeneratingProblem(String code, Severity severity) {
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
