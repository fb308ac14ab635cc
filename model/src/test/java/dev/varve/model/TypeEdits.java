package dev.varve.model;

import dev.varve.model.change.Change;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.Rename;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.UserType;

/** What edits of all types have in common. */
final class TypeEdits {

  private TypeEdits() {}

  static void rename(SchemaDraft draft, UserType type) {
    String newName = draft.relationName(type.name().schema());
    rename(draft, type, new Rename(type.id(), newName), type.name().withName(newName));
  }

  static void move(SchemaDraft draft, UserType type) {
    String schema = draft.anySchema();
    if (!draft.relations(schema).contains(type.name().name())) {
      rename(draft, type, new MoveToSchema(type.id(), schema), type.name().withSchema(schema));
    }
  }

  private static void rename(SchemaDraft draft, UserType type, Change change, QualifiedName name) {
    draft.apply(change);
    draft.origins().rename(type.id(), type.id().withName(name));
  }

  /** Drops a type with the columns that have it, and the types that are made of it. */
  static void drop(SchemaDraft draft, ObjectId type) {
    for (UserType user : draft.all(UserType.class)) {
      if (user.madeOf().stream().anyMatch(it -> it.isNamed(type.name()))
          && draft.find(user.id()) != null) {
        drop(draft, user.id());
      }
    }
    for (Table table : draft.tables()) {
      for (Column column : table.columns()) {
        if (column.type().isNamed(type.name()) && draft.has(table.id(), column.name())) {
          Cascade.dropColumn(draft, table.name(), column.name());
        }
      }
    }
    draft.remove(type);
  }
}
