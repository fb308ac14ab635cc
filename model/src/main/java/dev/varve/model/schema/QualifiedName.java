package dev.varve.model.schema;

import dev.varve.runtime.sql.SqlQuoting;
import org.jspecify.annotations.Nullable;

/**
 * The name of an object in a schema. An empty schema means {@code pg_catalog} or, for objects that
 * have no schema, none.
 *
 * @param schema the schema's name
 * @param name the object's own name
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

  /** The schema that PostgreSQL's default search path holds; names in it are written without it. */
  public static final String PUBLIC = "public";

  /** Names that PostgreSQL looks for in its catalog first. */
  private static final String CATALOG_PREFIX = "pg_";

  /** A name in the schema {@code public}. */
  public static QualifiedName inPublic(String name) {
    return new QualifiedName(PUBLIC, name);
  }

  /** The name as SQL text: quoted where it must be, without the schema {@code public}. */
  public String sql() {
    boolean hidden = !schema.isEmpty() && name.startsWith(CATALOG_PREFIX);
    return isUnqualified() && !hidden
        ? SqlQuoting.identifier(name)
        : SqlQuoting.qualified(schema, name);
  }

  private boolean isUnqualified() {
    return schema.isEmpty() || schema.equals(PUBLIC);
  }

  /** The same object's name after a rename. */
  public QualifiedName withName(String newName) {
    return new QualifiedName(schema, newName);
  }

  /** The same object's name in another schema. */
  public QualifiedName withSchema(String newSchema) {
    return new QualifiedName(newSchema, name);
  }

  @Override
  public int compareTo(QualifiedName other) {
    int bySchema = schema.compareTo(other.schema);
    return bySchema != 0 ? bySchema : name.compareTo(other.name);
  }

  /** The name of a part of it for messages, such as {@code parties.tax_id}. */
  public String ofPart(String part) {
    return this + "." + part;
  }

  /** The name for messages: without the schema {@code public}, and without quotes. */
  @Override
  public String toString() {
    return isUnqualified() ? name : schema + "." + name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QualifiedName that
        && schema.equals(that.schema)
        && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * schema.hashCode() + name.hashCode();
  }
}
