package dev.varve.model.change;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import java.util.Map;
import java.util.TreeMap;

/** Renames objects and columns in a schema together with everything that refers to them. */
public final class References {

  private References() {}

  /** Gives an object another name or schema; what goes with it is renamed, too. */
  public static void rename(SchemaEditor editor, ObjectId old, QualifiedName newName) {
    editor.replace(old, editor.get(old).withName(newName));
    follow(editor, old, newName);
  }

  /** Follows a type of an extension's to another schema; the type itself is in no model. */
  public static void renameType(SchemaEditor editor, QualifiedName from, QualifiedName to) {
    follow(editor, ObjectId.enumType(from), to);
  }

  private static void follow(SchemaEditor editor, ObjectId old, QualifiedName newName) {
    Map<ObjectId, QualifiedName> taken = new TreeMap<>();
    for (SchemaObject object : editor.objects()) {
      SchemaObject followed = object.afterRename(old, newName);
      editor.follow(object.id(), followed);
      if (!followed.id().equals(object.id())) {
        taken.put(object.id(), followed.id().name());
      }
    }
    taken.forEach((from, to) -> follow(editor, from, to));
  }

  /** Gives a column another name. */
  public static void renameColumn(
      SchemaEditor editor, QualifiedName table, String from, String to) {
    for (SchemaObject object : editor.objects()) {
      editor.follow(object.id(), object.afterColumnRename(table, from, to));
    }
  }
}
