package dev.varve.catalog;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;

/** Brings what PostgreSQL shows to the model's spelling. */
final class ModelSpelling {
  private static final String CATALOG = "pg_catalog";

  private ModelSpelling() {}

  /** The name; PostgreSQL's own schema is left out. */
  static QualifiedName name(String schema, String name) {
    return new QualifiedName(schema.equals(CATALOG) ? "" : schema, name);
  }

  /**
   * The expression without the brackets that PostgreSQL puts around the whole of one. Names in it
   * keep the schema {@code public}: without it, another schema of the search path, or PostgreSQL's
   * own function of that name, could be meant.
   */
  static SqlExpression expression(String text) {
    return new SqlExpression(text).withoutOuterBrackets();
  }
}
