package dev.varve.model.schema;

import java.util.ArrayList;
import java.util.List;

/** Tables after something that they refer to got another name. */
final class TableReferences {

  private TableReferences() {}

  static Table afterRename(Table table, ObjectId old, QualifiedName newName) {
    if (old.kind().isType()) {
      return withTypeRenamed(table, old.name(), newName);
    }
    Table followed = withRelationRenamed(table, old.name(), newName);
    return old.kind() == ObjectKind.TABLE
        ? withReferencedTable(followed, old.name(), newName)
        : followed;
  }

  /** A column's type follows the type that it names. */
  static Table withTypeRenamed(Table table, QualifiedName from, QualifiedName to) {
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

  /** Expressions follow the tables and sequences that string constants in them name. */
  private static Table withRelationRenamed(Table table, QualifiedName from, QualifiedName to) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(withRelationRenamed(column, from, to));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      constraints.add(
          constraint instanceof CheckConstraint check
              ? check.withCondition(check.condition().withRelationRenamed(from, to))
              : constraint);
    }
    return table.withColumns(columns).withConstraints(constraints);
  }

  private static Column withRelationRenamed(Column column, QualifiedName from, QualifiedName to) {
    SqlExpression defaultValue = column.defaultValue();
    Generated generated = column.generated();
    if (defaultValue != null) {
      return column.withDefault(defaultValue.withRelationRenamed(from, to));
    }
    return generated == null
        ? column
        : column.withGenerated(
            new Generated(
                generated.expression().withRelationRenamed(from, to), generated.stored()));
  }

  static Table afterColumnRename(Table table, QualifiedName owner, String from, String to) {
    Table followed = table;
    if (table.name().equals(owner)) {
      Table renamed = TableParts.changeColumn(table, from, column -> column.withName(to));
      followed = withColumnRenamed(renamed, from, to);
    }
    return withReferencedColumn(followed, owner, from, to);
  }

  private static Table withColumnRenamed(Table table, String from, String to) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(withColumnRenamed(column, from, to));
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

  /** A generated column follows the columns that it is generated from. */
  private static Column withColumnRenamed(Column column, String from, String to) {
    Generated generated = column.generated();
    return generated == null
        ? column
        : column.withGenerated(
            new Generated(generated.expression().withColumnRenamed(from, to), generated.stored()));
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
