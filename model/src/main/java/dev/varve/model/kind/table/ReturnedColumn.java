package dev.varve.model.kind.table;

import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Warnings;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SqlExpression;
import java.util.HashSet;
import java.util.Set;

/** The columns that the way back adds again: without the values that they had. */
final class ReturnedColumn {
  private final Set<Ref> columns = new HashSet<>();

  private ReturnedColumn() {}

  private static ReturnedColumn of(Warnings warnings) {
    return warnings.shared(ReturnedColumn.class, it -> new ReturnedColumn());
  }

  /** Whether the way back has added the column. */
  static boolean is(Warnings warnings, QualifiedName table, String column) {
    return of(warnings).columns.contains(Ref.column(table, column));
  }

  static void warn(Warnings warnings, AddColumn change) {
    Column column = change.column();
    of(warnings).columns.add(Ref.column(change.table(), column.name()));
    if (warnings.isFresh(change.table()) || column.generated() != null) {
      return;
    }
    SqlExpression fill = warnings.rules().fillOf(change.table(), column.name());
    if (!RequiredColumn.is(column)) {
      withoutValues(warnings, change, comesWith(column));
    } else if (fill != null) {
      withoutValues(warnings, change, oneLine(fill));
    } else {
      warnings.warn(
          HazardCode.REQUIRED_COLUMN,
          change,
          column.name(),
          named(change)
              + " takes no NULL and has no default, so that there is no value for it in rows:"
              + " if the table has any, the downgrade is refused before its first step");
    }
  }

  private static String comesWith(Column column) {
    if (column.identity() != null) {
      return "a new number";
    }
    SqlExpression value = column.defaultValue();
    return value == null ? "NULL" : "its default, " + oneLine(value) + ",";
  }

  private static void withoutValues(Warnings warnings, AddColumn change, String value) {
    warnings.warn(
        HazardCode.DROP_COLUMN,
        change,
        change.column().name(),
        named(change) + " comes back with " + value + " in each row; its values do not");
  }

  private static String named(AddColumn change) {
    return "Column " + change.table() + "." + change.column().name();
  }

  private static String oneLine(SqlExpression expression) {
    return expression.text().replace('\n', ' ').replace('\r', ' ');
  }
}
