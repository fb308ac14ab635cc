package dev.varve.model.diff;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The columns that sequences belong to: whatever its name, the sequence of a column is known. */
final class SequenceColumns {
  private final SortedMap<ObjectId, ObjectId> tables;
  private final SortedMap<ObjectId, SortedMap<String, String>> columns;

  /**
   * Takes the renames of tables and columns.
   *
   * @param tables the new identity of each renamed table
   * @param columns for each table, by its new identity, the new name of each renamed column
   */
  SequenceColumns(
      SortedMap<ObjectId, ObjectId> tables,
      SortedMap<ObjectId, SortedMap<String, String>> columns) {
    this.tables = tables;
    this.columns = columns;
  }

  /** The column of each sequence before, by its new name; empty if it belongs to none. */
  Map<ObjectId, String> before(SchemaModel schema) {
    TreeMap<ObjectId, String> owners = new TreeMap<>();
    for (Sequence sequence : schema.sequences()) {
      SequenceOwner owner = sequence.owner();
      owners.put(sequence.id(), owner == null ? "" : text(renamed(owner)));
    }
    return owners;
  }

  /** The column of each sequence after; empty if it belongs to none. */
  static Map<ObjectId, String> after(SchemaModel schema) {
    return new SequenceColumns(new TreeMap<>(), new TreeMap<>()).before(schema);
  }

  private SequenceOwner renamed(SequenceOwner column) {
    ObjectId table = ObjectId.table(column.table());
    ObjectId renamed = tables.getOrDefault(table, table);
    Map<String, String> names = columns.getOrDefault(renamed, new TreeMap<>());
    return new SequenceOwner(renamed.name(), names.getOrDefault(column.column(), column.column()));
  }

  private static String text(SequenceOwner column) {
    QualifiedName table = column.table();
    return table.schema() + '\0' + table.name() + '\0' + column.column();
  }
}
