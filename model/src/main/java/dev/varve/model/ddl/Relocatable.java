package dev.varve.model.ddl;

import java.util.Set;

/**
 * Extensions of which it is known that {@code SET SCHEMA} moves them: those that come with
 * PostgreSQL 13 to 18 ({@code relocatable} in their control files), and pgvector. Of others only
 * the server knows.
 */
public final class Relocatable {
  private static final Set<String> KNOWN =
      Set.of(
          "amcheck",
          "autoinc",
          "bloom",
          "btree_gin",
          "btree_gist",
          "citext",
          "cube",
          "dblink",
          "dict_int",
          "dict_xsyn",
          "earthdistance",
          "file_fdw",
          "fuzzystrmatch",
          "hstore",
          "insert_username",
          "intagg",
          "intarray",
          "isn",
          "lo",
          "ltree",
          "moddatetime",
          "pageinspect",
          "pg_buffercache",
          "pg_freespacemap",
          "pg_prewarm",
          "pg_stat_statements",
          "pg_trgm",
          "pg_visibility",
          "pgcrypto",
          "pgrowlocks",
          "pgstattuple",
          "postgres_fdw",
          "refint",
          "seg",
          "sslinfo",
          "tablefunc",
          "tcn",
          "tsm_system_rows",
          "tsm_system_time",
          "unaccent",
          "uuid-ossp",
          "vector");

  private Relocatable() {}

  /** Whether the extension can be moved on every server. */
  public static boolean isKnown(String extension) {
    return KNOWN.contains(extension);
  }
}
