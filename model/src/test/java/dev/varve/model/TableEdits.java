package dev.varve.model;

import dev.varve.model.change.Change;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.Rename;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Edits of tables as wholes. */
final class TableEdits {
  static final List<Edit> CHANGES =
      List.of(TableEdits::comment, TableEdits::rename, TableEdits::move, TableEdits::drop);

  private TableEdits() {}

  static void create(SchemaDraft draft) {
    String schema = draft.anySchema();
    QualifiedName name = new QualifiedName(schema, draft.relationName(schema));
    Table table = new Table(name, List.of(), List.of(), List.of(), draft.comment());
    draft.origins().add(table.id());
    draft.put(table);
    int columns = draft.choose().between(1, 5);
    for (int i = 0; i < columns; i++) {
      ColumnEdits.add(draft, name, SampleTypes.any(draft));
    }
    if (draft.choose().chance(70)) {
      KeyEdits.addPrimaryKey(draft, name);
    }
  }

  static void comment(SchemaDraft draft) {
    draft.put(draft.anyTable().withComment(draft.comment()));
  }

  static void rename(SchemaDraft draft) {
    Table table = draft.anyTable();
    String newName = draft.relationName(table.name().schema());
    rename(draft, table, new Rename(table.id(), newName), table.name().withName(newName));
  }

  /** Moves a table unless names of its own or of its indexes are taken where it goes. */
  static void move(SchemaDraft draft) {
    Table table = draft.anyTable();
    String schema = draft.anySchema();
    Set<String> moved = SchemaDraft.relations(table);
    owned(draft, table).forEach(sequence -> moved.add(sequence.name().name()));
    if (Collections.disjoint(draft.relations(schema), moved)) {
      rename(draft, table, new MoveToSchema(table.id(), schema), table.name().withSchema(schema));
    }
  }

  private static void rename(SchemaDraft draft, Table table, Change change, QualifiedName name) {
    List<Sequence> carried = owned(draft, table);
    draft.apply(change);
    for (Sequence sequence : carried) {
      QualifiedName moved = sequence.name().withSchema(name.schema());
      draft.origins().rename(sequence.id(), ObjectId.sequence(moved));
    }
    draft.origins().rename(table.id(), ObjectId.table(name));
  }

  private static List<Sequence> owned(SchemaDraft draft, Table table) {
    List<Sequence> owned = new ArrayList<>();
    for (Sequence sequence : draft.sequences()) {
      if (sequence.owner() != null && sequence.owner().table().equals(table.name())) {
        owned.add(sequence);
      }
    }
    return owned;
  }

  static void drop(SchemaDraft draft) {
    Cascade.dropTable(draft, draft.anyTable());
  }
}
