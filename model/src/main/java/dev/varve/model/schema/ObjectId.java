package dev.varve.model.schema;

import org.jspecify.annotations.Nullable;

/**
 * What identifies an object in a schema model.
 *
 * @param kind the object's kind
 * @param name the object's name; schemas and extensions have no schema
 */
public record ObjectId(ObjectKind kind, QualifiedName name) implements Comparable<ObjectId> {

  /** The identity of a schema. */
  public static ObjectId schema(String name) {
    return new ObjectId(ObjectKind.SCHEMA, new QualifiedName("", name));
  }

  /** The identity of an extension. */
  public static ObjectId extension(String name) {
    return new ObjectId(ObjectKind.EXTENSION, new QualifiedName("", name));
  }

  /** The identity of an enum type. */
  public static ObjectId enumType(QualifiedName name) {
    return new ObjectId(ObjectKind.ENUM, name);
  }

  /** The identity of a sequence. */
  public static ObjectId sequence(QualifiedName name) {
    return new ObjectId(ObjectKind.SEQUENCE, name);
  }

  /** The identity of a table. */
  public static ObjectId table(QualifiedName name) {
    return new ObjectId(ObjectKind.TABLE, name);
  }

  @Override
  public int compareTo(ObjectId other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : name.compareTo(other.name);
  }

  /** The object for messages, such as {@code table app.parties}. */
  @Override
  public String toString() {
    return kind.word() + " " + name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectId that && kind == that.kind && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
