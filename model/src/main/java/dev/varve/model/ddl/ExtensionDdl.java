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

  /** DROP EXTENSION, which fails if something still uses it, and not if somebody has dropped it. */
  public static String drop(Extension extension) {
    return "DROP EXTENSION IF EXISTS " + SqlQuoting.identifier(extension.name());
  }

  /** ALTER EXTENSION … UPDATE, to the server's default version if none is given. */
  public static String update(String extension, @Nullable String version) {
    String to = version == null ? "" : " TO " + SqlQuoting.literal(version);
    return "ALTER EXTENSION " + SqlQuoting.identifier(extension) + " UPDATE" + to;
  }

  /**
   * ALTER EXTENSION … UPDATE to an older version. Where the extension has no script for that, it is
   * dropped, which fails if something uses it, and created again.
   *
   * @param before the version before
   * @param after the extension after
   */
  public static String goBack(String before, Extension after, String version) {
    return "DO "
        + SqlQuoting.dollarQuoted(
            "\nBEGIN\n  IF EXISTS (\n    SELECT FROM pg_extension_update_paths("
                + SqlQuoting.literal(after.name())
                + ")\n    WHERE source = "
                + SqlQuoting.literal(before)
                + " AND target = "
                + SqlQuoting.literal(version)
                + " AND path IS NOT NULL\n  ) THEN\n    "
                + update(after.name(), version)
                + ";\n  ELSE\n    "
                + drop(after)
                + ";\n    "
                + create(after.withVersion(version))
                + ";\n  END IF;\nEND\n");
  }

  /** ALTER EXTENSION … SET SCHEMA. */
  public static String setSchema(String extension, String schema) {
    return "ALTER EXTENSION "
        + SqlQuoting.identifier(extension)
        + " SET SCHEMA "
        + SqlQuoting.identifier(schema);
  }
}
