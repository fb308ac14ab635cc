package dev.varve.model.schema;

/** What happens to referencing rows when the referenced row goes or its key changes. */
public enum ReferentialAction {
  /** It is refused at the end of the statement or transaction. */
  NO_ACTION("NO ACTION"),
  /** It is refused at once. */
  RESTRICT("RESTRICT"),
  /** They follow. */
  CASCADE("CASCADE"),
  /** Their columns become NULL. */
  SET_NULL("SET NULL"),
  /** Their columns take their defaults. */
  SET_DEFAULT("SET DEFAULT");

  private final String sql;

  ReferentialAction(String sql) {
    this.sql = sql;
  }

  /** The action's key words. */
  public String sql() {
    return sql;
  }
}
