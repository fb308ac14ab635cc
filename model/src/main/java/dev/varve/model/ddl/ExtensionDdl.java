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

  /**
   * ALTER EXTENSION … SET SCHEMA. An extension that may not be relocatable is dropped in that case,
   * which fails if something uses it, and created again; one that also has rows of its own stays,
   * and PostgreSQL refuses to move it.
   */
  public static String setSchema(String extension, String schema) {
    String name = SqlQuoting.identifier(extension);
    String target = SqlQuoting.identifier(schema);
    String move = "ALTER EXTENSION " + name + " SET SCHEMA " + target;
    if (Relocatable.isKnown(extension)) {
      return move;
    }
    String create = "CREATE EXTENSION " + name + " SCHEMA " + target + " VERSION ";
    return "DO "
        + SqlQuoting.dollarQuoted(
            "\nDECLARE\n  installed pg_extension;\nBEGIN\n"
                + "  SELECT * INTO STRICT installed FROM pg_extension WHERE extname = "
                + SqlQuoting.literal(extension)
                + ";\n  IF installed.extrelocatable OR installed.extconfig IS NOT NULL THEN\n    "
                + move
                + ";\n  ELSE\n    DROP EXTENSION "
                + name
                + ";\n    EXECUTE "
                + SqlQuoting.literal(create)
                + " || quote_literal(installed.extversion);\n  END IF;\nEND\n");
  }
}
