package dev.varve.model.schema;

import org.jspecify.annotations.Nullable;

/**
 * The column that a sequence belongs to: it goes when the column goes.
 *
 * @param table the column's table, in the sequence's schema
 * @param column the column's name
 */
public record SequenceOwner(QualifiedName table, String column) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SequenceOwner that
        && table.equals(that.table)
        && column.equals(that.column);
  }

  @Override
  public int hashCode() {
    return table.hashCode();
  }

  /** The column for messages. */
  @Override
  public String toString() {
    return table + "." + column;
  }
}
