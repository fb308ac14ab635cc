package dev.varve.catalog;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import org.jspecify.annotations.Nullable;

/** Brings what PostgreSQL shows to the model's spelling. */
final class Spelling {
  private static final String CATALOG = "pg_catalog";

  private Spelling() {}

  /** The name; PostgreSQL's own schema is left out. */
  static QualifiedName name(String schema, String name) {
    return new QualifiedName(schema.equals(CATALOG) ? "" : schema, name);
  }

  /** The expression without the brackets that PostgreSQL puts around the whole of one. */
  static @Nullable SqlExpression expression(@Nullable String text) {
    return text == null ? null : new SqlExpression(text);
  }
}
