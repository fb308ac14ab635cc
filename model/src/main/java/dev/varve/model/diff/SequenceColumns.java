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
  private final Renames renames;

  /** Takes the renames of tables and columns. */
  SequenceColumns(Renames renames) {
    this.renames = renames;
  }

  /**
   * The column of each sequence before, by its new name; empty if it belongs to none, or to one
   * that is dropped.
   */
  SortedMap<ObjectId, String> before(SchemaModel schema) {
    TreeMap<ObjectId, String> owners = new TreeMap<>();
    for (Sequence sequence : schema.sequences()) {
      SequenceOwner owner = sequence.owner();
      owners.put(sequence.id(), owner == null ? "" : renamed(owner));
    }
    return owners;
  }

  /** The column of each sequence after; empty if it belongs to none. */
  static SortedMap<ObjectId, String> after(SchemaModel schema) {
    return new SequenceColumns(Renames.NONE).before(schema);
  }

  private String renamed(SequenceOwner owner) {
    ObjectId table = renames.nameAfter(ObjectId.table(owner.table()));
    if (table == null) {
      return "";
    }
    Map<String, String> columns = renames.membersOf(table);
    String column = columns.get(owner.column());
    boolean dropped = column == null && columns.containsValue(owner.column());
    return dropped ? "" : text(table.name(), column == null ? owner.column() : column);
  }

  private static String text(QualifiedName table, String column) {
    return table.schema() + '\0' + table.name() + '\0' + column;
  }
}
