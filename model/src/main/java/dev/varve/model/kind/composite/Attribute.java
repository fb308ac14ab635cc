package dev.varve.model.kind.composite;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a composite type.
 *
 * @param name its name
 * @param type its type
 * @param collation its collation where it is not its type's own
 * @param comment its comment
 */
public record Attribute(
    String name, TypeName type, @Nullable QualifiedName collation, @Nullable String comment) {

  /** An attribute of a name and a type. */
  public static Attribute of(String name, TypeName type) {
    return new Attribute(name, type, null, null);
  }

  /** The same attribute under another name. */
  public Attribute withName(String newName) {
    return new Attribute(newName, type, collation, comment);
  }

  /** The same attribute with another type. */
  public Attribute withType(TypeName newType) {
    return new Attribute(name, newType, collation, comment);
  }

  /** The same attribute with the type and collation of another. */
  Attribute withTypeOf(Attribute other) {
    return new Attribute(name, other.type, other.collation, comment);
  }

  /** The same attribute with another comment. */
  public Attribute withComment(@Nullable String newComment) {
    return new Attribute(name, type, collation, newComment);
  }

  /** Whether the two hold the same values. */
  boolean sameType(Attribute other) {
    return type.equals(other.type) && Objects.equals(collation, other.collation);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attribute that
        && name.equals(that.name)
        && sameType(that)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
