package dev.varve.model;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Edits of primary keys and unique constraints. */
final class KeyEdits {
  static final List<Edit> CHANGES = List.of(KeyEdits::comment, KeyEdits::rename, KeyEdits::drop);

  private KeyEdits() {}

  static void add(SchemaDraft draft) {
    Table table = draft.anyTable();
    if (table.primaryKey() == null && draft.choose().chance(50)) {
      addPrimaryKey(draft, table.name());
    } else {
      addUnique(draft, table);
    }
  }

  static void addPrimaryKey(SchemaDraft draft, QualifiedName tableName) {
    Table table = draft.table(tableName);
    List<String> columns = draft.choose().some(keyColumns(draft, table), 2);
    if (columns.isEmpty() || hasKey(table, columns)) {
      return;
    }
    List<Column> notNull = new ArrayList<>();
    for (Column column : table.columns()) {
      notNull.add(columns.contains(column.name()) ? column.withNullable(false) : column);
    }
    PrimaryKey key =
        new PrimaryKey(
            draft.keyName(table),
            columns,
            include(draft, table, columns),
            deferral(draft),
            draft.comment());
    draft.put(
        table
            .withColumns(notNull)
            .withConstraints(draft.choose().inserted(table.constraints(), key)));
  }

  private static void addUnique(SchemaDraft draft, Table table) {
    List<String> columns = draft.choose().some(keyColumns(draft, table), 3);
    if (columns.isEmpty() || hasKey(table, columns)) {
      return;
    }
    UniqueConstraint unique =
        new UniqueConstraint(
            draft.keyName(table),
            columns,
            include(draft, table, columns),
            draft.has(15) && draft.choose().chance(25),
            deferral(draft),
            draft.comment());
    draft.put(table.withConstraints(draft.choose().inserted(table.constraints(), unique)));
  }

  /** The columns that can be in a key: virtual ones have no values that an index could hold. */
  static List<String> keyColumns(SchemaDraft draft, Table table) {
    List<String> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean virtual = column.generated() != null && !column.generated().stored();
      if (!virtual && isOrdered(draft, column)) {
        columns.add(column.name());
      }
    }
    return columns;
  }

  /** An array is ordered if its elements are; those of a sample array may be anything. */
  static boolean isOrdered(SchemaDraft draft, Column column) {
    return SampleTypes.of(draft, column.type().element()).family().isOrdered();
  }

  static List<String> include(SchemaDraft draft, Table table, List<String> keys) {
    List<String> others = keyColumns(draft, table);
    others.removeAll(keys);
    return draft.choose().chance(15) ? draft.choose().some(others, 2) : List.of();
  }

  private static Deferral deferral(SchemaDraft draft) {
    return draft.choose().chance(80)
        ? Deferral.NOT_DEFERRABLE
        : draft.choose().of(List.of(Deferral.values()));
  }

  /** Two keys of the same columns would leave open which one a foreign key needs. */
  static boolean hasKey(Table table, List<String> columns) {
    for (Constraint constraint : table.constraints()) {
      if (new HashSet<>(columns(constraint)).equals(new HashSet<>(columns))) {
        return true;
      }
    }
    for (Index index : table.indexes()) {
      if (index.unique() && columns(index).equals(new HashSet<>(columns))) {
        return true;
      }
    }
    return false;
  }

  static List<String> columns(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return key.columns();
    }
    return constraint instanceof UniqueConstraint unique ? unique.columns() : List.of();
  }

  private static Set<String> columns(Index index) {
    Set<String> columns = new HashSet<>();
    for (IndexKey key : index.keys()) {
      if (key.column() != null) {
        columns.add(key.column());
      }
    }
    return columns;
  }

  static void comment(SchemaDraft draft) {
    Table table = draft.anyTable();
    if (!table.constraints().isEmpty()) {
      Constraint constraint = draft.choose().of(table.constraints());
      replace(draft, table, constraint, constraint.withComment(draft.comment()));
    }
  }

  static void rename(SchemaDraft draft) {
    Table table = draft.anyTable();
    if (!table.constraints().isEmpty()) {
      Constraint constraint = draft.choose().of(table.constraints());
      replace(draft, table, constraint, constraint.withName(draft.keyName(table)));
    }
  }

  static void drop(SchemaDraft draft) {
    Table table = draft.anyTable();
    if (!table.constraints().isEmpty()) {
      Constraint dropped = draft.choose().of(table.constraints());
      Cascade.dropReferences(draft, table.name(), columns(dropped));
      List<Constraint> constraints = new ArrayList<>(draft.table(table.name()).constraints());
      constraints.removeIf(it -> it.name().equals(dropped.name()));
      draft.put(draft.table(table.name()).withConstraints(constraints));
    }
  }

  static void replace(SchemaDraft draft, Table table, Constraint from, Constraint to) {
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    constraints.set(constraints.indexOf(from), to);
    draft.put(table.withConstraints(constraints));
  }
}
