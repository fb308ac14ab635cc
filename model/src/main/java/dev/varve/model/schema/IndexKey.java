package dev.varve.model.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One key of an index: a column or an expression, never both.
 *
 * @param column the column's name
 * @param expression the expression, without outer brackets
 * @param operatorClass the operator class as SQL text, with its parameters; the type's own if null
 * @param collation the collation; the column's own if null
 * @param descending whether it is in descending order
 * @param nullsFirst whether NULLs stand before all values
 */
public record IndexKey(
    @Nullable String column,
    @Nullable SqlExpression expression,
    @Nullable String operatorClass,
    @Nullable QualifiedName collation,
    boolean descending,
    boolean nullsFirst) {

  /** Checks that there is a column or an expression; brings the operator class to one spelling. */
  public IndexKey {
    if ((column == null) == (expression == null)) {
      throw new IllegalArgumentException("a key is a column or an expression");
    }
    operatorClass = OperatorClass.canonical(operatorClass);
  }

  /** An ascending key of a column, with all defaults. */
  public static IndexKey of(String column) {
    return new IndexKey(column, null, null, null, false, false);
  }

  /** Whether the key is about the column. */
  public boolean uses(String name) {
    return column != null ? column.equals(name) : expression != null && expression.mentions(name);
  }

  /** The same key after a column was renamed. */
  IndexKey withColumnRenamed(String from, String to) {
    return new IndexKey(
        from.equals(column) ? to : column,
        expression == null ? null : expression.withColumnRenamed(from, to),
        operatorClass,
        collation,
        descending,
        nullsFirst);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndexKey that
        && Objects.equals(column, that.column)
        && Objects.equals(expression, that.expression)
        && Objects.equals(operatorClass, that.operatorClass)
        && Objects.equals(collation, that.collation)
        && descending == that.descending
        && nullsFirst == that.nullsFirst;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(column);
  }
}
