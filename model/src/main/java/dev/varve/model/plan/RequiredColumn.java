package dev.varve.model.plan;

import dev.varve.model.schema.Column;

/** Whether a new column has no value for the rows that are there. */
final class RequiredColumn {

  private RequiredColumn() {}

  static boolean is(Column column) {
    return !column.nullable()
        && column.defaultValue() == null
        && column.identity() == null
        && column.generated() == null;
  }
}
