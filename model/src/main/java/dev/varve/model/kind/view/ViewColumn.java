package dev.varve.model.kind.view;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a view.
 *
 * @param name its name
 * @param type its type, which the query gives it
 * @param collation its collation where it is not its type's own
 * @param defaultValue what an insert through the view takes where it names no value
 * @param comment its comment
 */
public record ViewColumn(
    String name,
    TypeName type,
    @Nullable QualifiedName collation,
    @Nullable SqlExpression defaultValue,
    @Nullable String comment) {

  /** A column of a name and a type. */
  public static ViewColumn of(String name, TypeName type) {
    return new ViewColumn(name, type, null, null, null);
  }

  /** The same column under another name. */
  public ViewColumn withName(String newName) {
    return new ViewColumn(newName, type, collation, defaultValue, comment);
  }

  /** The same column with another type. */
  public ViewColumn withType(TypeName newType) {
    return new ViewColumn(name, newType, collation, defaultValue, comment);
  }

  /** The same column with another collation. */
  public ViewColumn withCollation(@Nullable QualifiedName newCollation) {
    return new ViewColumn(name, type, newCollation, defaultValue, comment);
  }

  /** The same column with another default. */
  public ViewColumn withDefault(@Nullable SqlExpression newDefault) {
    return new ViewColumn(name, type, collation, newDefault, comment);
  }

  /** The same column with another comment. */
  public ViewColumn withComment(@Nullable String newComment) {
    return new ViewColumn(name, type, collation, defaultValue, newComment);
  }

  /** Whether another definition of the view may have the other in the place of this one. */
  boolean canBecome(ViewColumn other) {
    return name.equals(other.name)
        && type.equals(other.type)
        && Objects.equals(collation, other.collation);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ViewColumn that
        && canBecome(that)
        && Objects.equals(defaultValue, that.defaultValue)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
