package dev.varve.model.change;

/** The kinds of hazard. Their codes are what {@code @AllowHazard} and {@code varve.allow} name. */
public enum HazardCode {
  /** Dropping a table loses its rows. */
  DROP_TABLE("drop-table", true),
  /** Dropping a column loses its values. */
  DROP_COLUMN("drop-column", true),
  /** Dropping an extension drops what depends on it. */
  DROP_EXTENSION("drop-extension", true),
  /** Dropping a view fails the code that reads it. */
  DROP_VIEW("drop-view", false),
  /** Dropping a routine fails the code that calls it. */
  DROP_ROUTINE("drop-routine", false),
  /** Dropping a sequence loses its number. */
  DROP_SEQUENCE("drop-sequence", true),
  /** A sequence begins anew, and gives numbers again that it has given. */
  RESTART_SEQUENCE("restart-sequence", true),
  /** Removing an enum label fails where rows hold it. */
  REMOVE_ENUM_LABEL("remove-enum-label", true),
  /** A type change that PostgreSQL does by writing the whole table anew under ACCESS EXCLUSIVE. */
  REWRITE_TABLE("rewrite-table", true),
  /** A change of type or of a sequence's bounds that can fail on, or cut, what is there. */
  NARROW_TYPE("narrow-type", true),
  /** A conversion between types with and without a time zone, which has to take some zone. */
  TIME_ZONE("time-zone", true),
  /** A new column without default that takes no NULL: fails on a table with rows. */
  REQUIRED_COLUMN("required-column", true),
  /** Rows that are there may break the new constraint. */
  EXISTING_ROWS("existing-rows", false),
  /** A rename breaks the code that is running while it happens. */
  RENAME("rename", false);

  private final String code;
  private final boolean acknowledged;

  HazardCode(String code, boolean acknowledged) {
    this.code = code;
    this.acknowledged = acknowledged;
  }

  /** The code. */
  public String code() {
    return code;
  }

  /** Whether a commit is refused until somebody acknowledges it. */
  public boolean mustBeAcknowledged() {
    return acknowledged;
  }
}
