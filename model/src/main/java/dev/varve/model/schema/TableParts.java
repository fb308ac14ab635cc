package dev.varve.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table with one part added, gone or changed. Each method throws an {@link IllegalStateException}
 * if the part is missing, or there already.
 */
public final class TableParts {

  private TableParts() {}

  /** With a column at the end. */
  public static Table addColumn(Table table, Column column) {
    absent(table.column(column.name()), "column", column.name(), table);
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(column);
    return table.withColumns(columns);
  }

  /** Without a column. */
  public static Table dropColumn(Table table, String column) {
    List<Column> columns = new ArrayList<>(table.columns());
    columns.remove(present(table.column(column), "column", column, table));
    return table.withColumns(columns);
  }

  /** With a column changed. */
  public static Table changeColumn(Table table, String column, UnaryOperator<Column> change) {
    Column old = present(table.column(column), "column", column, table);
    List<Column> columns = new ArrayList<>(table.columns());
    columns.set(columns.indexOf(old), change.apply(old));
    return table.withColumns(columns);
  }

  /** With a constraint. */
  public static Table addConstraint(Table table, Constraint constraint) {
    absent(table.constraint(constraint.name()), "constraint", constraint.name(), table);
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    constraints.add(constraint);
    return table.withConstraints(constraints);
  }

  /** Without a constraint. */
  public static Table dropConstraint(Table table, String constraint) {
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    constraints.remove(present(table.constraint(constraint), "constraint", constraint, table));
    return table.withConstraints(constraints);
  }

  /** With a constraint changed. */
  public static Table changeConstraint(
      Table table, String constraint, UnaryOperator<Constraint> change) {
    Constraint old = present(table.constraint(constraint), "constraint", constraint, table);
    return addConstraint(dropConstraint(table, constraint), change.apply(old));
  }

  /** With an index. */
  public static Table addIndex(Table table, Index index) {
    absent(table.index(index.name()), "index", index.name(), table);
    List<Index> indexes = new ArrayList<>(table.indexes());
    indexes.add(index);
    return table.withIndexes(indexes);
  }

  /** Without an index. */
  public static Table dropIndex(Table table, String index) {
    List<Index> indexes = new ArrayList<>(table.indexes());
    indexes.remove(present(table.index(index), "index", index, table));
    return table.withIndexes(indexes);
  }

  /** With an index changed. */
  public static Table changeIndex(Table table, String index, UnaryOperator<Index> change) {
    Index old = present(table.index(index), "index", index, table);
    return addIndex(dropIndex(table, index), change.apply(old));
  }

  private static <T> T present(@Nullable T part, String kind, String name, Table table) {
    if (part == null) {
      throw new IllegalStateException(
          "table " + table.name() + " has no " + kind + " \"" + name + "\"");
    }
    return part;
  }

  private static void absent(@Nullable Object part, String kind, String name, Table table) {
    if (part != null) {
      throw new IllegalStateException(
          "table " + table.name() + " already has a " + kind + " \"" + name + "\"");
    }
  }
}
