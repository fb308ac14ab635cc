package dev.varve.model.schema;

/**
 * The kinds of object that stand in a schema model by themselves, in the order of their creation.
 */
public enum ObjectKind {
  /** A schema. */
  SCHEMA("schema"),
  /** An extension. */
  EXTENSION("extension"),
  /** An enum type. */
  ENUM("enum"),
  /** A sequence. */
  SEQUENCE("sequence"),
  /** A table. */
  TABLE("table");

  private final String word;

  ObjectKind(String word) {
    this.word = word;
  }

  /** The kind in messages and records. */
  public String word() {
    return word;
  }
}
