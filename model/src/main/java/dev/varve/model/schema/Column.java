package dev.varve.model.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it takes NULL
 * @param defaultValue its default
 * @param identity what makes it an identity column
 * @param generated what makes it a generated column
 * @param collation its collation where it is not the type's own
 * @param comment its comment
 */
public record Column(
    String name,
    TypeName type,
    boolean nullable,
    @Nullable SqlExpression defaultValue,
    @Nullable Identity identity,
    @Nullable Generated generated,
    @Nullable QualifiedName collation,
    @Nullable String comment) {

  /** A nullable column with nothing but a name and a type. */
  public static Column of(String name, TypeName type) {
    return new Column(name, type, true, null, null, null, null, null);
  }

  /** The same column under another name. */
  public Column withName(String value) {
    return new Column(value, type, nullable, defaultValue, identity, generated, collation, comment);
  }

  /** The same column with another type and collation. */
  public Column withType(TypeName value, @Nullable QualifiedName newCollation) {
    return new Column(
        name, value, nullable, defaultValue, identity, generated, newCollation, comment);
  }

  /** The same column, taking NULL or not. */
  public Column withNullable(boolean value) {
    return new Column(name, type, value, defaultValue, identity, generated, collation, comment);
  }

  /** The same column with another default, or none. */
  public Column withDefault(@Nullable SqlExpression value) {
    return new Column(name, type, nullable, value, identity, generated, collation, comment);
  }

  /** The same column with another identity, or none. */
  public Column withIdentity(@Nullable Identity value) {
    return new Column(name, type, nullable, defaultValue, value, generated, collation, comment);
  }

  /** The same column, generated from something else or not at all. */
  public Column withGenerated(@Nullable Generated value) {
    return new Column(name, type, nullable, defaultValue, identity, value, collation, comment);
  }

  /** The same column with another comment, or none. */
  public Column withComment(@Nullable String value) {
    return new Column(name, type, nullable, defaultValue, identity, generated, collation, value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Column that
        && name.equals(that.name)
        && type.equals(that.type)
        && nullable == that.nullable
        && Objects.equals(defaultValue, that.defaultValue)
        && Objects.equals(identity, that.identity)
        && Objects.equals(generated, that.generated)
        && Objects.equals(collation, that.collation)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
