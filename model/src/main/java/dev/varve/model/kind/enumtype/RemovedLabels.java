package dev.varve.model.kind.enumtype;

import dev.varve.model.change.ColumnRef;
import dev.varve.model.change.NamesAtStart;
import dev.varve.model.change.Steps;
import dev.varve.model.ddl.GuardDdl;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;

/** Refuses the migration before its first step if a row holds a label that the type loses. */
final class RemovedLabels {

  private RemovedLabels() {}

  static void guard(Steps steps, ReplaceEnumLabels change) {
    NamesAtStart names = steps.names();
    List<String> removed = new ArrayList<>();
    for (String label : change.removed()) {
      removed.add(names.label(change.type(), label));
    }
    if (!removed.isEmpty()) {
      for (ColumnRef column : steps.schema().columnsOfType(change.type())) {
        String name = names.column(column.table().name(), column.column().name());
        if (name != null) {
          guard(steps, change.type(), removed, column, name);
        }
      }
    }
  }

  private static void guard(
      Steps steps, QualifiedName type, List<String> removed, ColumnRef column, String columnName) {
    QualifiedName table = steps.names().of(column.table().name());
    QualifiedName typeAtStart = steps.names().of(type);
    TypeName columnType = column.column().type().renamed(type, typeAtStart);
    steps.guard(
        GuardDdl.refuseIf(
            "SELECT FROM "
                + table.sql()
                + " WHERE "
                + holds(SqlQuoting.identifier(columnName), removed, columnType),
            "table "
                + table
                + " has rows that hold a label in column "
                + columnName
                + " that enum type "
                + typeAtStart
                + " loses: "
                + String.join(", ", removed),
            "Nothing was changed. Give those rows another value first."));
  }

  private static String holds(String column, List<String> labels, TypeName type) {
    List<String> literals = new ArrayList<>();
    for (String label : labels) {
      literals.add(SqlQuoting.literal(label));
    }
    String list = String.join(", ", literals);
    return type.array()
        ? column + " && ARRAY[" + list + "]::" + type.sql()
        : column + " IN (" + list + ")";
  }
}
