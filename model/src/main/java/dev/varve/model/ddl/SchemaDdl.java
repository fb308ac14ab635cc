package dev.varve.model.ddl;

import dev.varve.model.schema.Schema;
import dev.varve.runtime.sql.SqlQuoting;

/** Statements about schemas. */
public final class SchemaDdl {

  private SchemaDdl() {}

  /** CREATE SCHEMA. */
  public static String create(Schema schema) {
    return "CREATE SCHEMA " + SqlQuoting.identifier(schema.name());
  }

  /** DROP SCHEMA, which fails if something is left in it. */
  public static String drop(Schema schema) {
    return "DROP SCHEMA " + SqlQuoting.identifier(schema.name());
  }
}
