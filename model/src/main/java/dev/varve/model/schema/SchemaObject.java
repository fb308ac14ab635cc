package dev.varve.model.schema;

import org.jspecify.annotations.Nullable;

/** An object that stands in a schema model by itself. */
public sealed interface SchemaObject permits Schema, Extension, EnumType, Sequence, Table {

  /** What identifies the object. */
  ObjectId id();

  /** The object's comment, if it has one. */
  @Nullable String comment();

  /** The same object under another name or in another schema. */
  SchemaObject withName(QualifiedName newName);

  /** The same object with another comment. */
  SchemaObject withComment(@Nullable String newComment);

  /** Calls the visitor's method for this kind. */
  <R> R accept(SchemaObjectVisitor<R> visitor);
}
