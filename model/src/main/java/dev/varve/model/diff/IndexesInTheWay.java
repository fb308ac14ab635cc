package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.kind.table.RenameConstraint;
import dev.varve.model.kind.table.RenameIndex;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes that keep tables from getting their new names. In PostgreSQL the tables, sequences and
 * indexes of a schema share their names, and the indexes of a table move to another schema with it.
 */
final class IndexesInTheWay {
  private final SchemaEditor editor;
  private final SchemaModel after;

  IndexesInTheWay(SchemaEditor editor, SchemaModel after) {
    this.editor = editor;
    this.after = after;
  }

  /** What moves aside the index that has the name. */
  List<Change> at(QualifiedName name) {
    List<Change> asides = new ArrayList<>();
    for (SchemaObject object : editor.objects()) {
      if (object instanceof Table table && has(table, name)) {
        asides.add(aside(table, name.name()));
      }
    }
    return asides;
  }

  /** What moves aside the indexes of the object whose names another schema has already. */
  List<Change> of(ObjectId object, String schema) {
    List<Change> asides = new ArrayList<>();
    if (editor.find(object) instanceof Table table) {
      for (String index : table.indexNames()) {
        if (isTaken(new QualifiedName(schema, index))) {
          asides.add(aside(table, index));
        }
      }
    }
    return asides;
  }

  private boolean isTaken(QualifiedName name) {
    for (SchemaObject object : editor.objects()) {
      boolean hasIndex = object instanceof Table table && has(table, name);
      if (hasIndex || object.id().name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Table table, QualifiedName index) {
    return table.name().schema().equals(index.schema())
        && table.indexNames().contains(index.name());
  }

  private Change aside(Table table, String name) {
    String aside = aside(name);
    return table.index(name) != null
        ? new RenameIndex(table.name(), name, aside)
        : new RenameConstraint(table.name(), name, aside);
  }

  /** A name for what is moved aside. */
  String aside(String name) {
    TakenNames taken = new TakenNames();
    taken.addAll(editor.objects());
    taken.addAll(after.objects());
    return taken.aside(name);
  }
}
