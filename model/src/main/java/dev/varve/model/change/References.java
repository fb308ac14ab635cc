package dev.varve.model.change;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Renames objects and columns in a schema together with everything that refers to them. */
final class References {

  private References() {}

  static void rename(SchemaEditor editor, ObjectId old, QualifiedName newName) {
    editor.replace(old, editor.get(old).withName(newName));
    if (old.kind() == ObjectKind.ENUM) {
      renameType(editor, old.name(), newName);
    } else {
      RelationNames.follow(editor, old.name(), newName);
    }
    if (old.kind() == ObjectKind.TABLE) {
      renameTable(editor, old.name(), newName);
    }
  }

  static void renameType(SchemaEditor editor, QualifiedName from, QualifiedName to) {
    for (SchemaObject object : editor.objects()) {
      if (object instanceof Table table) {
        editor.replace(withType(table, from, to));
      }
    }
  }

  private static void renameTable(SchemaEditor editor, QualifiedName from, QualifiedName to) {
    for (SchemaObject object : editor.objects()) {
      if (object instanceof Table table) {
        editor.replace(withReferencedTable(table, from, to));
      }
    }
    for (SchemaObject object : editor.objects()) {
      if (object instanceof Sequence sequence) {
        takeAlong(editor, sequence, from, to);
      }
    }
  }

  /** The sequences that belong to its columns go with a table into another schema. */
  private static void takeAlong(
      SchemaEditor editor, Sequence sequence, QualifiedName from, QualifiedName to) {
    SequenceOwner owner = sequence.owner();
    if (owner != null && owner.table().equals(from)) {
      QualifiedName moved = sequence.name().withSchema(to.schema());
      Sequence taken = sequence.withOwner(null).withName(moved);
      editor.replace(sequence.id(), taken.withOwner(new SequenceOwner(to, owner.column())));
      RelationNames.follow(editor, sequence.name(), moved);
    }
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

  private static Table withType(Table table, QualifiedName from, QualifiedName to) {
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

  static void renameColumn(SchemaEditor editor, QualifiedName name, String from, String to) {
    TableParts.changeColumn(editor, name, from, column -> column.withName(to));
    editor.replace(withColumnRenamed(editor.table(name), from, to));
    for (SchemaObject object : editor.objects()) {
      if (object instanceof Table table) {
        Table followed = withReferencedColumn(table, name, from, to);
        editor.replace(followed);
      } else if (object instanceof Sequence sequence
          && new SequenceOwner(name, from).equals(sequence.owner())) {
        editor.replace(sequence.withOwner(new SequenceOwner(name, to)));
      }
    }
  }

  private static Table withColumnRenamed(Table table, String from, String to) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(GeneratedColumns.withColumnRenamed(column, from, to));
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
