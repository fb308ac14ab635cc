package dev.varve.model;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Drops with everything that cannot stay without what is dropped. */
final class Cascade {

  private Cascade() {}

  static void dropTable(SchemaDraft draft, Table table) {
    for (Column column : table.columns()) {
      dropOwned(draft, new SequenceOwner(table.name(), column.name()));
    }
    dropForeignKeys(draft, key -> key.references().equals(table.name()));
    draft.remove(table.id());
  }

  /** Drops a column, but for the only one of its table: then the table goes. */
  static void dropColumn(SchemaDraft draft, QualifiedName name, String column) {
    dropUses(draft, name, column);
    Table table = draft.table(name);
    if (table.columns().size() == 1) {
      dropTable(draft, table);
      return;
    }
    dropOwned(draft, new SequenceOwner(name, column));
    List<Column> columns = new ArrayList<>(draft.table(name).columns());
    columns.removeIf(it -> it.name().equals(column));
    draft.put(table.withColumns(columns));
    draft.origins().removeMember(table.id(), column);
  }

  private static void dropOwned(SchemaDraft draft, SequenceOwner column) {
    for (Sequence sequence : draft.sequences()) {
      if (column.equals(sequence.owner())) {
        dropSequence(draft, sequence);
      }
    }
  }

  static void dropSequence(SchemaDraft draft, Sequence sequence) {
    for (Table table : draft.tables()) {
      List<Column> columns = new ArrayList<>();
      for (Column column : table.columns()) {
        SqlExpression value = column.defaultValue();
        boolean uses = value != null && value.relations().contains(sequence.name());
        columns.add(uses ? column.withDefault(null) : column);
      }
      draft.put(table.withColumns(columns));
    }
    draft.remove(sequence.id());
  }

  private static void dropUses(SchemaDraft draft, QualifiedName name, String column) {
    for (Column other : draft.table(name).columns()) {
      if (other.generated() != null && other.generated().expression().mentions(column)) {
        dropColumn(draft, name, other.name());
      }
    }
    for (Constraint constraint : draft.table(name).constraints()) {
      if (constraint.uses(column)) {
        dropReferences(draft, name, KeyEdits.columns(constraint));
      }
    }
    Table table = draft.table(name);
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    constraints.removeIf(it -> it.uses(column));
    List<Index> indexes = new ArrayList<>(table.indexes());
    indexes.removeIf(it -> it.uses(column));
    draft.put(table.withConstraints(constraints).withIndexes(indexes));
  }

  /** Drops the foreign keys that refer to a key that is about to go. */
  static void dropReferences(SchemaDraft draft, QualifiedName table, List<String> key) {
    Set<String> columns = new HashSet<>(key);
    dropForeignKeys(
        draft,
        it ->
            it.references().equals(table) && columns.equals(new HashSet<>(it.referencedColumns())));
  }

  private static void dropForeignKeys(SchemaDraft draft, Predicate<ForeignKey> which) {
    for (Table table : draft.tables()) {
      List<Constraint> constraints = new ArrayList<>(table.constraints());
      if (constraints.removeIf(it -> it instanceof ForeignKey key && which.test(key))) {
        draft.put(table.withConstraints(constraints));
      }
    }
  }
}
