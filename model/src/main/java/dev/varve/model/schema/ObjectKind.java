package dev.varve.model.schema;

/**
 * The kinds of object that stand in a schema model by themselves, in the order of their creation.
 */
public enum ObjectKind {
  /** A schema. */
  SCHEMA("schema", Identity.NAME),
  /** An extension. */
  EXTENSION("extension", Identity.NAME),
  /** An enum type. */
  ENUM("enum", Identity.SCHEMA_AND_NAME),
  /** A domain. */
  DOMAIN("domain", Identity.SCHEMA_AND_NAME),
  /** A composite type. */
  COMPOSITE_TYPE("composite type", Identity.SCHEMA_AND_NAME),
  /** A sequence. */
  SEQUENCE("sequence", Identity.SCHEMA_AND_NAME),
  /** A table. */
  TABLE("table", Identity.SCHEMA_AND_NAME),
  /** A view. */
  VIEW("view", Identity.SCHEMA_AND_NAME),
  /** A materialized view. */
  MATERIALIZED_VIEW("materialized view", Identity.SCHEMA_AND_NAME),
  /** A function, a window function among them. */
  FUNCTION("function", Identity.ARGUMENTS),
  /** A procedure. */
  PROCEDURE("procedure", Identity.ARGUMENTS),
  /** An aggregate. */
  AGGREGATE("aggregate", Identity.ARGUMENTS),
  /** A trigger. */
  TRIGGER("trigger", Identity.TABLE),
  /** A rule, but for the one that makes a view. */
  RULE("rule", Identity.TABLE),
  /** An event trigger. */
  EVENT_TRIGGER("event trigger", Identity.NAME);

  /** By what PostgreSQL tells the objects of a kind from each other. */
  public enum Identity {
    /** By a name that is unique in the database. */
    NAME,
    /** By a name in a schema. */
    SCHEMA_AND_NAME,
    /** By a name in a schema and the types of the arguments. */
    ARGUMENTS,
    /** By a name on a table or view. */
    TABLE
  }

  private final String word;
  private final Identity identity;

  ObjectKind(String word, Identity identity) {
    this.word = word;
    this.identity = identity;
  }

  /** Whether it is a kind of type that columns can have. */
  public boolean isType() {
    return this == ENUM || this == DOMAIN || this == COMPOSITE_TYPE;
  }

  /** The kind in messages and records. */
  public String word() {
    return word;
  }

  /** By what its objects are told from each other. */
  public Identity identity() {
    return identity;
  }

  /** Whether its objects are in a schema. */
  public boolean isInSchema() {
    return identity != Identity.NAME;
  }
}
