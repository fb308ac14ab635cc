package dev.varve.model.schema;

import dev.varve.runtime.sql.SqlQuoting;
import org.jspecify.annotations.Nullable;

/**
 * The name of a column's type, in one spelling for each type: {@code int4} is {@code integer},
 * {@code timestamp(3) with time zone} is {@code timestamptz(3)}.
 *
 * @param schema the type's schema; empty for built-in types and for those in {@code public} whose
 *     name no built-in type has
 * @param name the type's name; for built-in types in the short spelling
 * @param modifiers the modifiers with their brackets and without blanks, {@code (10,4)}; or empty
 * @param array whether it is an array; PostgreSQL keeps no number of dimensions
 */
public record TypeName(String schema, String name, String modifiers, boolean array) {

  /** Drops the schema {@code public}, unless a built-in type has the same name. */
  public TypeName {
    if (schema.equals(QualifiedName.PUBLIC) && !TypeSpelling.hides(name)) {
      schema = "";
    }
  }

  /**
   * Reads a type in any spelling that PostgreSQL takes.
   *
   * @throws IllegalArgumentException if the text is not the name of a type; the message says why
   */
  public static TypeName parse(String text) {
    return TypeNameParser.parse(text);
  }

  /** The type of the given name, without modifiers. */
  public static TypeName of(QualifiedName name) {
    return new TypeName(name.schema(), name.name(), "", false);
  }

  /** The array type of this element type. */
  public TypeName asArray() {
    return new TypeName(schema, name, modifiers, true);
  }

  /** The type of an array's elements; this type if it is no array. */
  public TypeName element() {
    return new TypeName(schema, name, modifiers, false);
  }

  /** The same type in the words of a renamed type. */
  public TypeName renamed(QualifiedName from, QualifiedName to) {
    return isNamed(from) ? new TypeName(to.schema(), to.name(), modifiers, array) : this;
  }

  /** Whether this is the user's type of that name, or an array of it. */
  public boolean isNamed(QualifiedName type) {
    TypeName named = of(type);
    return schema.equals(named.schema) && name.equals(named.name);
  }

  /** Whether its values are whole numbers, which a sequence can give. */
  public boolean isWhole() {
    return schema.isEmpty()
        && !array
        && (name.equals("smallint") || name.equals("integer") || name.equals("bigint"));
  }

  /** The type as SQL text. */
  public String sql() {
    String base = TypeSpelling.isBuiltIn(this) ? name : quoted();
    return base + modifiers + (array ? "[]" : "");
  }

  private String quoted() {
    return schema.isEmpty() ? SqlQuoting.identifier(name) : SqlQuoting.qualified(schema, name);
  }

  /** The type as SQL text. */
  @Override
  public String toString() {
    return sql();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TypeName that
        && schema.equals(that.schema)
        && name.equals(that.name)
        && modifiers.equals(that.modifiers)
        && array == that.array;
  }

  @Override
  public int hashCode() {
    return 31 * schema.hashCode() + name.hashCode();
  }
}
