package dev.varve.model.ddl;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;

/** Statements about types of every kind. */
public final class TypeDdl {

  private TypeDdl() {}

  /** With its schema where a built-in type has the same name. */
  static String name(QualifiedName type) {
    return TypeName.of(type).sql();
  }

  /** DROP TYPE, which fails if a column still has it. */
  public static String drop(QualifiedName type) {
    return "DROP TYPE " + name(type);
  }

  /** ALTER TYPE … RENAME TO. */
  public static String rename(QualifiedName type, String newName) {
    return "ALTER TYPE " + name(type) + " RENAME TO " + SqlQuoting.identifier(newName);
  }

  /** ALTER TYPE … SET SCHEMA. */
  public static String setSchema(QualifiedName type, String schema) {
    return "ALTER TYPE " + name(type) + " SET SCHEMA " + SqlQuoting.identifier(schema);
  }
}
