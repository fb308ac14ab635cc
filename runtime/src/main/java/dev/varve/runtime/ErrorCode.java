package dev.varve.runtime;

/** The codes of {@link VarveException}. A code never changes its meaning. */
public final class ErrorCode {
  /** A list of migrations cannot be read. */
  public static final String LIST_UNREADABLE = "VARVE-7001";

  /** Two migrations have one id. */
  public static final String DUPLICATE_REVISION = "VARVE-7002";

  /** A migration has a parent, or depends on a revision, that is not in the build. */
  public static final String UNKNOWN_PARENT = "VARVE-7003";

  /** Migrations are each other's ancestors. */
  public static final String CYCLE = "VARVE-7004";

  /** A migration class is missing, or cannot be used as one. */
  public static final String CLASS_UNUSABLE = "VARVE-7005";

  /** The list of migrations does not say what the class says: the build is not whole. */
  public static final String LIST_STALE = "VARVE-7006";

  /** A revision that was asked for does not exist. */
  public static final String UNKNOWN_REVISION = "VARVE-7007";

  /** A revision that was asked for is one of several. */
  public static final String AMBIGUOUS_REVISION = "VARVE-7008";

  /** A revision to go back to is not applied. */
  public static final String NOT_APPLIED = "VARVE-7009";

  /** A number of revisions or steps is not positive, or more than there are. */
  public static final String BAD_COUNT = "VARVE-7010";

  /** A migration was edited after it was applied. */
  public static final String EDITED = "VARVE-7011";

  /** A revision is applied that this build does not know. */
  public static final String APPLIED_UNKNOWN = "VARVE-7012";

  /** A draft would be applied, or is applied, where drafts are not allowed. */
  public static final String DRAFT_REFUSED = "VARVE-7013";

  /**
   * An applied draft must be taken back, but an applied migration that is no draft stands on it.
   */
  public static final String DRAFT_BELOW = "VARVE-7014";

  /** Steps were edited that an interrupted migration had already done. */
  public static final String DONE_STEPS_EDITED = "VARVE-7015";

  /** Steps from one revision to another come to a point where the history branches. */
  public static final String STEP_BRANCHES = "VARVE-7016";

  /** A database does not look like the revision that it would be stamped with. */
  public static final String STAMP_DIFFERS = "VARVE-7017";

  /** Nothing was given that could check a database before it is stamped. */
  public static final String STAMP_UNCHECKED = "VARVE-7018";

  /** A database stands inside a range that was squashed, and the rest of the range is gone. */
  public static final String INSIDE_SQUASH = "VARVE-7019";

  /** A database has some of the tables of a baseline, and not all of them. */
  public static final String BASELINE_PARTIAL = "VARVE-7020";

  /** A step failed. */
  public static final String STEP_FAILED = "VARVE-7021";

  /** A step would begin or end a transaction by itself. */
  public static final String TRANSACTION_CONTROL = "VARVE-7022";

  /** A step that must be one statement holds several. */
  public static final String SEVERAL_STATEMENTS = "VARVE-7023";

  /** A migration cannot be taken back, or applied, because it says so. */
  public static final String IRREVERSIBLE = "VARVE-7024";

  /** A Java step must run, but its class is not in this build. */
  public static final String JAVA_STEP_MISSING = "VARVE-7025";

  /** The rows of a seed step cannot be written as a statement. */
  public static final String SEED_UNUSABLE = "VARVE-7026";

  /** The file of a step is not on the class path, or is no UTF-8 text. */
  public static final String FILE_UNUSABLE = "VARVE-7027";

  /** The SQL of a step holds a parameter that has no value. */
  public static final String PARAMETER_MISSING = "VARVE-7028";

  /** A callback stopped the run. */
  public static final String CALLBACK_FAILED = "VARVE-7029";

  /**
   * It is not known how an interrupted run is taken back, or applied again, from where it stands.
   */
  public static final String NO_WAY_BACK = "VARVE-7030";

  /** Another process migrates this database, and did not end in time. */
  public static final String LOCKED = "VARVE-7031";

  /** The session that held the lock is gone. */
  public static final String LOCK_LOST = "VARVE-7032";

  /** A pooler in transaction mode is between, where no lock holds. */
  public static final String POOLED = "VARVE-7034";

  /** A Java step has ended the transaction that it ran in. */
  public static final String TRANSACTION_LEFT = "VARVE-7035";

  /** The role lacks a right that Varve's own statements need. */
  public static final String RIGHT_MISSING = "VARVE-7036";

  /** The connection has no schema to create objects in. */
  public static final String NO_SCHEMA = "VARVE-7041";

  /** The history table was written by a newer Varve. */
  public static final String HISTORY_LAYOUT = "VARVE-7042";

  /** The history table is in a schema behind the one that objects are created in. */
  public static final String HISTORY_ELSEWHERE = "VARVE-7043";

  /** Something is to be done, but the server or the session is read-only. */
  public static final String READ_ONLY = "VARVE-7044";

  /** A step in Java, or a repeated one with a parameter, cannot be written into a script. */
  public static final String NOT_IN_SCRIPT = "VARVE-7045";

  /** The database is not where this build expects it. */
  public static final String NOT_UP_TO_DATE = "VARVE-7046";

  /** Of two revisions, neither leads to the other. */
  public static final String NO_WAY = "VARVE-7047";

  /** Records of revisions are on the class path that no list of migrations names. */
  public static final String RECORDS_UNLISTED = "VARVE-7048";

  /** The database could not be reached, or refused a statement of Varve's own. */
  public static final String DATABASE = "VARVE-7051";

  /** The thread was interrupted. */
  public static final String INTERRUPTED = "VARVE-7052";

  private ErrorCode() {}
}
