package dev.varve.model.kind.table;

import dev.varve.model.change.Steps;
import dev.varve.model.ddl.GuardDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.QualifiedName;

/** A column that takes no NULL and has no default: there is no value for it in rows. */
final class RequiredColumn {

  private RequiredColumn() {}

  static boolean is(Column column) {
    return !column.nullable()
        && column.defaultValue() == null
        && column.identity() == null
        && column.generated() == null;
  }

  /** Refuses the migration before its first step if the table has rows. */
  static void guard(Steps steps, QualifiedName table, Column column) {
    QualifiedName start = steps.names().of(table);
    steps.guard(
        GuardDdl.refuseIf(
            "SELECT FROM " + start.sql(),
            "table "
                + start
                + " has rows, and column "
                + table.name()
                + "."
                + column.name()
                + ", which takes no NULL and has no default, has no value for them",
            "Nothing was changed. Delete the rows, or write a DEFAULT in the step that adds the"
                + " column."));
  }
}
