package dev.varve.model.change;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Renames objects and columns in a schema together with everything that refers to them. */
final class References {

  private References() {}

  static void rename(SchemaEditor editor, ObjectId old, QualifiedName newName) {
    editor.replace(old, editor.get(old).withName(newName));
    for (SchemaObject object : editor.objects()) {
      if (object instanceof Table table) {
        Table followed =
            old.kind() == ObjectKind.TABLE
                ? withReferencedTable(table, old.name(), newName)
                : withType(table, old.name(), newName);
        editor.replace(followed);
      }
    }
  }

  private static Table withReferencedTable(Table table, QualifiedName from, QualifiedName to) {
    List<Constraint> constraints = new ArrayList<>();
    boolean changed = false;
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof ForeignKey key && key.references().equals(from)) {
        constraints.add(key.withReferences(to));
        changed = true;
      } else {
        constraints.add(constraint);
      }
    }
    return changed ? table.withConstraints(constraints) : table;
  }

  private static Table withType(Table table, QualifiedName from, QualifiedName to) {
    List<Column> columns = new ArrayList<>();
    boolean changed = false;
    for (Column column : table.columns()) {
      boolean follows = column.type().isNamed(from);
      columns.add(
          follows ? column.withType(column.type().renamed(from, to), column.collation()) : column);
      changed |= follows;
    }
    return changed ? table.withColumns(columns) : table;
  }

  static void renameColumn(SchemaEditor editor, QualifiedName name, String from, String to) {
    TableParts.changeColumn(editor, name, from, column -> column.withName(to));
    editor.replace(withColumnRenamed(editor.table(name), from, to));
    for (SchemaObject object : editor.objects()) {
      if (object instanceof Table table) {
        Table followed = withReferencedColumn(table, name, from, to);
        editor.replace(followed);
      }
    }
  }

  private static Table withColumnRenamed(Table table, String from, String to) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(GeneratedColumns.withColumnRenamed(column, from, to));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      constraints.add(constraint.withColumnRenamed(from, to));
    }
    List<Index> indexes = new ArrayList<>();
    for (Index index : table.indexes()) {
      indexes.add(index.withColumnRenamed(from, to));
    }
    return table.withColumns(columns).withConstraints(constraints).withIndexes(indexes);
  }

  private static Table withReferencedColumn(
      Table table, QualifiedName referenced, String from, String to) {
    List<Constraint> constraints = new ArrayList<>();
    boolean changed = false;
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof ForeignKey key && key.references().equals(referenced)) {
        constraints.add(key.withReferencedColumnRenamed(from, to));
        changed = true;
      } else {
        constraints.add(constraint);
      }
    }
    return changed ? table.withConstraints(constraints) : table;
  }
}
