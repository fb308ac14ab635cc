package dev.varve.model.schema;

import org.jspecify.annotations.Nullable;

/**
 * What identifies an object in a schema model.
 *
 * @param kind the object's kind
 * @param name the object's name; what is in no schema has an empty one
 * @param qualifier what tells it from others of its kind and name: the types of a routine's
 *     arguments, the table of what stands on one; empty for all that a name suffices for
 */
public record ObjectId(ObjectKind kind, QualifiedName name, String qualifier)
    implements Comparable<ObjectId> {

  /** The identity of an object that its name suffices for. */
  public ObjectId(ObjectKind kind, QualifiedName name) {
    this(kind, name, "");
  }

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

  /** The identity of a view. */
  public static ObjectId view(QualifiedName name) {
    return new ObjectId(ObjectKind.VIEW, name);
  }

  /** The identity of the same object under another name. */
  public ObjectId withName(QualifiedName newName) {
    return new ObjectId(kind, newName, qualifier);
  }

  @Override
  public int compareTo(ObjectId other) {
    int order = kind.compareTo(other.kind);
    order = order != 0 ? order : name.compareTo(other.name);
    return order != 0 ? order : qualifier.compareTo(other.qualifier);
  }

  /** The object for messages, such as {@code table app.parties}. */
  @Override
  public String toString() {
    return kind.word() + " " + title();
  }

  /** Its name for messages, as far as it takes to know it: {@code app.slug(text)}. */
  public String title() {
    return switch (kind.identity()) {
      case NAME, SCHEMA_AND_NAME -> name.toString();
      case ARGUMENTS -> name + "(" + qualifier + ")";
      case TABLE -> name.name() + " on " + name.withName(qualifier);
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectId that
        && kind == that.kind
        && name.equals(that.name)
        && qualifier.equals(that.qualifier);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
