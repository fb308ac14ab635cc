package dev.varve.model.ddl;

import dev.varve.model.schema.Extension;
import dev.varve.runtime.sql.SqlQuoting;
import org.jspecify.annotations.Nullable;

/** Statements about extensions. */
public final class ExtensionDdl {

  private ExtensionDdl() {}

  /** CREATE EXTENSION; one that an administrator has installed before is taken as it is. */
  public static String create(Extension extension) {
    StringBuilder sql = new StringBuilder("CREATE EXTENSION IF NOT EXISTS ");
    sql.append(SqlQuoting.identifier(extension.name()));
    if (extension.schema() != null) {
      sql.append(" SCHEMA ").append(SqlQuoting.identifier(extension.schema()));
    }
    if (extension.version() != null) {
      sql.append(" VERSION ").append(SqlQuoting.literal(extension.version()));
    }
    return sql.toString();
  }

  /** DROP EXTENSION, which fails if something still uses it. */
  public static String drop(Extension extension) {
    return "DROP EXTENSION " + SqlQuoting.identifier(extension.name());
  }

  /** ALTER EXTENSION … UPDATE, to the server's default version if none is given. */
  public static String update(String extension, @Nullable String version) {
    String to = version == null ? "" : " TO " + SqlQuoting.literal(version);
    return "ALTER EXTENSION " + SqlQuoting.identifier(extension) + " UPDATE" + to;
  }

  /** ALTER EXTENSION … SET SCHEMA. */
  public static String setSchema(String extension, String schema) {
    return "ALTER EXTENSION "
        + SqlQuoting.identifier(extension)
        + " SET SCHEMA "
        + SqlQuoting.identifier(schema);
  }
}
