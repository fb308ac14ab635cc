package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlQuoting;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where the history is kept. The table's comment says which layout it has; a later Varve reads it
 * before it reads a row.
 *
 * @param schema the schema's name
 * @param name the table's qualified name, quoted
 * @param exists whether it is there
 */
record HistoryTable(String schema, String name, boolean exists) {
  private static final String LAYOUT = "varve history, layout ";
  private static final int NEWEST = 1;

  static HistoryTable locate(Session session, Settings settings) throws SQLException {
    String[] row =
        Session.row(
            session.connection(),
            """
            SELECT s.name, t.oid IS NOT NULL, obj_description(t.oid, 'pg_class')
            FROM (SELECT coalesce(nullif(?, ''), current_schema()) AS name) s
            CROSS JOIN LATERAL (SELECT to_regclass(quote_ident(s.name) || '.' || quote_ident(?)) AS oid) t""",
            settings.historySchema,
            settings.historyTable);
    return of(row[0], settings.historyTable, "t".equals(row[1]), row[2]);
  }

  private static HistoryTable of(
      @Nullable String schema, String table, boolean exists, @Nullable String comment) {
    if (schema == null) {
      throw new VarveException(
          ErrorCode.NO_SCHEMA,
          "no schema of the connection's search_path exists, so neither the history table nor the"
              + " migrations' tables can be created. Create the schema, set search_path (the"
              + " driver's property currentSchema), or name the schema: withHistoryTable(schema,"
              + " table).");
    }
    String name = SqlQuoting.qualified(schema, table);
    requireKnownLayout(name, comment);
    return new HistoryTable(schema, name, exists);
  }

  private static void requireKnownLayout(String name, @Nullable String comment) {
    if (comment != null && comment.startsWith(LAYOUT) && !comment.equals(LAYOUT + NEWEST)) {
      throw new VarveException(
          ErrorCode.HISTORY_LAYOUT,
          "the history table "
              + name
              + " is of another Varve (\""
              + comment
              + "\"); this one knows layout "
              + NEWEST
              + ". Use the version that wrote it, or a later one.");
    }
  }

  /** Creates it, and its schema too if that is missing. */
  HistoryTable create(Session session) throws SQLException {
    return session.transaction(
        () -> {
          session.execute(schemaDdl());
          session.execute(ddl());
          return new HistoryTable(schema, name, true);
        });
  }

  /**
   * Not "CREATE SCHEMA IF NOT EXISTS" alone: that needs the right to create one even if it exists.
   */
  private String schemaDdl() {
    String body =
        "BEGIN IF to_regnamespace("
            + SqlQuoting.literal(SqlQuoting.identifier(schema))
            + ") IS NULL THEN CREATE SCHEMA "
            + SqlQuoting.identifier(schema)
            + "; END IF; END";
    return "DO " + SqlQuoting.literal(body);
  }

  private String ddl() {
    return """
    CREATE TABLE IF NOT EXISTS %1$s (
      chain text NOT NULL,
      id text NOT NULL,
      parents text[] NOT NULL,
      depends_on text[] NOT NULL,
      replaces text[] NOT NULL,
      checksum text NOT NULL,
      schema_hash text NOT NULL,
      draft boolean NOT NULL,
      state text NOT NULL CHECK (state IN ('upgrading', 'applied', 'downgrading')),
      steps_done integer NOT NULL,
      steps_total integer NOT NULL,
      up_kinds text[] NOT NULL,
      up_steps text[] NOT NULL,
      down_kinds text[] NOT NULL,
      down_steps text[] NOT NULL,
      applied_by text NOT NULL,
      applied_at timestamptz NOT NULL,
      duration_ms bigint NOT NULL,
      sequence bigint NOT NULL UNIQUE,
      PRIMARY KEY (chain, id)
    );
    COMMENT ON TABLE %1$s IS '%2$s';
    """
        .replace("%1$s", name)
        .replace("%2$s", LAYOUT + NEWEST);
  }
}
