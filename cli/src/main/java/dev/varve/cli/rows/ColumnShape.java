package dev.varve.cli.rows;

/**
 * A column.
 *
 * @param sql its type as SQL text
 * @param generation the expression of a generated column; empty for others
 * @param value the default; empty without one
 */
record ColumnShape(
    String name, TypeShape type, String sql, boolean required, String generation, String value) {

  /** Whether an INSERT may give it a value. */
  boolean isGiven() {
    return generation.isEmpty();
  }

  /** Whether the default is a constant, which is the same in each run. */
  boolean hasConstant() {
    return !value.isEmpty() && value.indexOf('(') < 0;
  }
}
