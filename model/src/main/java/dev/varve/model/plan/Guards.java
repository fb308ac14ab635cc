package dev.varve.model.plan;

import dev.varve.model.change.AddColumn;
import dev.varve.model.change.ColumnRef;
import dev.varve.model.change.ReplaceEnumLabels;
import dev.varve.model.ddl.GuardDdl;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps that run before all others and refuse what the others could not finish on the rows that are
 * there, where PostgreSQL has no way to prove it beside what stands.
 */
final class Guards {
  private final List<String> statements = new ArrayList<>();
  private final NamesAtStart names;

  Guards(NamesAtStart names) {
    this.names = names;
  }

  /** The statements, in order. */
  List<String> statements() {
    return statements;
  }

  /** A column that takes no NULL and has no default has no value for rows. */
  void required(AddColumn change) {
    QualifiedName table = names.of(change.table());
    String column = change.table().name() + "." + change.column().name();
    statements.add(
        GuardDdl.refuseIf(
            "SELECT FROM " + table.sql(),
            "table "
                + table
                + " has rows, and column "
                + column
                + ", which takes no NULL and has no default, has no value for them",
            "Nothing was changed. Delete the rows, or write a DEFAULT in the step that adds the"
                + " column."));
  }

  /** A row may hold a label that the type loses. */
  void removedLabels(ReplaceEnumLabels change, List<ColumnRef> columns) {
    List<String> removed = new ArrayList<>();
    for (String label : change.before()) {
      if (!change.after().contains(label)) {
        removed.add(names.label(change.type(), label));
      }
    }
    for (ColumnRef column : removed.isEmpty() ? List.<ColumnRef>of() : columns) {
      String name = names.column(column.table().name(), column.column().name());
      if (name != null) {
        labels(change.type(), removed, column, name);
      }
    }
  }

  private void labels(
      QualifiedName type, List<String> removed, ColumnRef column, String columnName) {
    QualifiedName table = names.of(column.table().name());
    statements.add(
        GuardDdl.refuseIf(
            "SELECT FROM "
                + table.sql()
                + " WHERE "
                + holds(SqlQuoting.identifier(columnName), removed, typeAtStart(type, column)),
            "table "
                + table
                + " has rows that hold a label in column "
                + columnName
                + " that enum type "
                + names.of(type)
                + " loses: "
                + String.join(", ", removed),
            "Nothing was changed. Give those rows another value first."));
  }

  private TypeName typeAtStart(QualifiedName type, ColumnRef column) {
    return column.column().type().renamed(type, names.of(type));
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
