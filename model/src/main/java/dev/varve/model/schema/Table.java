package dev.varve.model.schema;

import static java.util.Collections.disjoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table. Columns keep their order; constraints and indexes are ordered by name.
 *
 * @param name its name
 * @param columns its columns in their order
 * @param constraints its constraints, foreign keys among them
 * @param indexes its indexes, but for those of constraints
 * @param comment its comment
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    @Nullable String comment)
    implements SchemaObject {

  /** Copies and orders the lists. */
  public Table {
    columns = List.copyOf(columns);
    constraints = sorted(constraints, Comparator.comparing(Constraint::name));
    indexes = sorted(indexes, Comparator.comparing(Index::name));
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    if (list.size() < 2) {
      return List.copyOf(list);
    }
    List<T> sorted = new ArrayList<>(list);
    sorted.sort(order);
    return List.copyOf(sorted);
  }

  /** A table of columns and nothing else. */
  public static Table of(QualifiedName name, Column... columns) {
    return new Table(name, List.of(columns), List.of(), List.of(), null);
  }

  @Override
  public ObjectId id() {
    return ObjectId.table(name);
  }

  @Override
  public Table withName(QualifiedName newName) {
    return new Table(newName, columns, constraints, indexes, comment);
  }

  @Override
  public Table withComment(@Nullable String newComment) {
    return new Table(name, columns, constraints, indexes, newComment);
  }

  /** The same table with other columns. */
  public Table withColumns(List<Column> newColumns) {
    return new Table(name, newColumns, constraints, indexes, comment);
  }

  /** The same table with other constraints. */
  public Table withConstraints(List<Constraint> newConstraints) {
    return new Table(name, columns, newConstraints, indexes, comment);
  }

  /** The same table with other indexes. */
  public Table withIndexes(List<Index> newIndexes) {
    return new Table(name, columns, constraints, newIndexes, comment);
  }

  /** The column of that name, if there is one. */
  public @Nullable Column column(String columnName) {
    for (Column column : columns) {
      if (column.name().equals(columnName)) {
        return column;
      }
    }
    return null;
  }

  /** The constraint of that name, if there is one. */
  public @Nullable Constraint constraint(String constraintName) {
    for (Constraint constraint : constraints) {
      if (constraint.name().equals(constraintName)) {
        return constraint;
      }
    }
    return null;
  }

  /** The index of that name, if there is one. */
  public @Nullable Index index(String indexName) {
    for (Index index : indexes) {
      if (index.name().equals(indexName)) {
        return index;
      }
    }
    return null;
  }

  /** The names of its indexes, those of constraints too; each is unique in the table's schema. */
  public Set<String> indexNames() {
    Set<String> names = new TreeSet<>();
    for (Index index : indexes) {
      names.add(index.name());
    }
    for (Constraint constraint : constraints) {
      if (constraint.hasIndex()) {
        names.add(constraint.name());
      }
    }
    return names;
  }

  /** The primary key, if there is one. */
  public @Nullable PrimaryKey primaryKey() {
    for (Constraint constraint : constraints) {
      if (constraint instanceof PrimaryKey key) {
        return key;
      }
    }
    return null;
  }

  /** The foreign keys, by name. */
  public List<ForeignKey> foreignKeys() {
    List<ForeignKey> keys = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint instanceof ForeignKey key) {
        keys.add(key);
      }
    }
    return keys;
  }

  /**
   * The columns of each primary key, unique constraint and unique index that holds one of the given
   * columns beside its key. PostgreSQL builds such an index anew when that column gets another
   * type, and refuses to if a foreign key stands on it.
   */
  public List<List<String>> keysIncluding(Set<String> included) {
    List<List<String>> keys = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint instanceof PrimaryKey key && !disjoint(key.include(), included)) {
        keys.add(key.columns());
      } else if (constraint instanceof UniqueConstraint key && !disjoint(key.include(), included)) {
        keys.add(key.columns());
      }
    }
    for (Index index : indexes) {
      if (index.unique() && !disjoint(index.include(), included)) {
        keys.add(index.keyColumns());
      }
    }
    return keys;
  }

  /** The same table without its foreign keys. */
  public Table withoutForeignKeys() {
    List<Constraint> others = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (!(constraint instanceof ForeignKey)) {
        others.add(constraint);
      }
    }
    return others.size() == constraints.size() ? this : withConstraints(others);
  }

  /**
   * The same table with its columns ordered by name: equal for two tables that differ in nothing
   * but the order of their columns, which PostgreSQL cannot change.
   */
  public Table withColumnsByName() {
    return withColumns(sorted(columns, Comparator.comparing(Column::name)));
  }

  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.object(name));
    claims.needs(Ref.schema(name.schema()));
    Claims outward = Definitions.outsideOf(name, claims);
    for (Column column : columns) {
      Definitions.declare(name, column, outward);
    }
    for (Constraint constraint : constraints) {
      Definitions.declare(name, constraint, outward);
    }
    for (Index index : indexes) {
      Definitions.declare(name, index, outward);
    }
  }

  @Override
  public Table withComment(CommentTarget.Part part, String partName, @Nullable String newComment) {
    return switch (part) {
      case OBJECT -> withComment(newComment);
      case COLUMN ->
          TableParts.changeColumn(this, partName, column -> column.withComment(newComment));
      case CONSTRAINT ->
          TableParts.changeConstraint(this, partName, it -> it.withComment(newComment));
      case INDEX -> TableParts.changeIndex(this, partName, index -> index.withComment(newComment));
    };
  }

  /** Foreign keys are changes of their own. */
  @Override
  public Table withoutLinks() {
    return withoutForeignKeys();
  }

  @Override
  public Table canonical() {
    return withColumnsByName();
  }

  @Override
  public List<String> members() {
    List<String> names = new ArrayList<>();
    for (Column column : columns) {
      names.add(column.name());
    }
    return names;
  }

  @Override
  public List<String> relations() {
    return List.copyOf(indexNames());
  }

  @Override
  public boolean hangsOn(Ref thing) {
    return false;
  }

  @Override
  public Table afterRename(ObjectId old, QualifiedName newName) {
    return TableReferences.afterRename(this, old, newName);
  }

  @Override
  public Table afterColumnRename(QualifiedName table, String from, String to) {
    return TableReferences.afterColumnRename(this, table, from, to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Table that
        && name.equals(that.name)
        && columns.equals(that.columns)
        && constraints.equals(that.constraints)
        && indexes.equals(that.indexes)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
