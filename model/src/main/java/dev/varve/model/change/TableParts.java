package dev.varve.model.change;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes one part of a table in a schema. */
final class TableParts {

  private TableParts() {}

  static void addColumn(SchemaEditor editor, QualifiedName name, Column column) {
    Table table = editor.table(name);
    absent(table.column(column.name()), "column", column.name(), name);
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(column);
    editor.replace(table.withColumns(columns));
  }

  static void dropColumn(SchemaEditor editor, QualifiedName name, String column) {
    Table table = editor.table(name);
    List<Column> columns = new ArrayList<>(table.columns());
    columns.remove(present(table.column(column), "column", column, name));
    editor.replace(table.withColumns(columns));
  }

  static void changeColumn(
      SchemaEditor editor, QualifiedName name, String column, UnaryOperator<Column> change) {
    Table table = editor.table(name);
    Column old = present(table.column(column), "column", column, name);
    List<Column> columns = new ArrayList<>(table.columns());
    columns.set(columns.indexOf(old), change.apply(old));
    editor.replace(table.withColumns(columns));
  }

  static void addConstraint(SchemaEditor editor, QualifiedName name, Constraint constraint) {
    Table table = editor.table(name);
    absent(table.constraint(constraint.name()), "constraint", constraint.name(), name);
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    constraints.add(constraint);
    editor.replace(table.withConstraints(constraints));
  }

  static void dropConstraint(SchemaEditor editor, QualifiedName name, String constraint) {
    Table table = editor.table(name);
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    constraints.remove(present(table.constraint(constraint), "constraint", constraint, name));
    editor.replace(table.withConstraints(constraints));
  }

  static void changeConstraint(
      SchemaEditor editor,
      QualifiedName name,
      String constraint,
      UnaryOperator<Constraint> change) {
    Constraint old =
        present(editor.table(name).constraint(constraint), "constraint", constraint, name);
    dropConstraint(editor, name, constraint);
    addConstraint(editor, name, change.apply(old));
  }

  static void addIndex(SchemaEditor editor, QualifiedName name, Index index) {
    Table table = editor.table(name);
    absent(table.index(index.name()), "index", index.name(), name);
    List<Index> indexes = new ArrayList<>(table.indexes());
    indexes.add(index);
    editor.replace(table.withIndexes(indexes));
  }

  static void dropIndex(SchemaEditor editor, QualifiedName name, String index) {
    Table table = editor.table(name);
    List<Index> indexes = new ArrayList<>(table.indexes());
    indexes.remove(present(table.index(index), "index", index, name));
    editor.replace(table.withIndexes(indexes));
  }

  static void changeIndex(
      SchemaEditor editor, QualifiedName name, String index, UnaryOperator<Index> change) {
    Index old = present(editor.table(name).index(index), "index", index, name);
    dropIndex(editor, name, index);
    addIndex(editor, name, change.apply(old));
  }

  private static <T> T present(@Nullable T part, String kind, String name, QualifiedName table) {
    if (part == null) {
      throw new IllegalStateException("table " + table + " has no " + kind + " \"" + name + "\"");
    }
    return part;
  }

  private static void absent(@Nullable Object part, String kind, String name, QualifiedName table) {
    if (part != null) {
      throw new IllegalStateException(
          "table " + table + " already has a " + kind + " \"" + name + "\"");
    }
  }
}
