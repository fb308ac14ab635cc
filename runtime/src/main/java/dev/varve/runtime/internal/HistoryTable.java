package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlQuoting;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where the history is kept. The table's comment says which layout it has; a later Varve reads it
 * before it reads a row.
 */
public final class HistoryTable {
  private static final String LAYOUT = "varve history, layout ";
  private static final int NEWEST = 1;

  /**
   * Between the ends of a revision, as "steps up/steps down". Came after the first versions, which
   * work with and without it: so the layout's number stays.
   */
  private static final String WAYPOINTS = "waypoints text[] NOT NULL DEFAULT '{}'";

  /** Qualified and quoted. */
  public final String name;

  final boolean exists;

  /** Whether it has the column for waypoints, which tables of the first versions lack. */
  final boolean hasWaypoints;

  private final String schema;
  private final boolean isOwn;
  private final String elsewhere;
  private final String readOnly;

  /** One that has all columns, or will have them. */
  private HistoryTable(String schema, String name, boolean hasWaypoints) {
    this.schema = schema;
    this.name = name;
    this.exists = true;
    this.hasWaypoints = hasWaypoints;
    this.isOwn = false;
    this.elsewhere = "";
    this.readOnly = "";
  }

  /**
   * A table, whether it is there or not.
   *
   * @param row what {@link #locate} finds: whether it exists, and has the column for waypoints; the
   *     schemas that hold a table of that name, empty if none does; why nothing can be written,
   *     empty if it can be; whether the role owns the table
   */
  private HistoryTable(String schema, String name, @Nullable String[] row) {
    this.schema = schema;
    this.name = name;
    this.exists = "t".equals(row[1]);
    this.elsewhere = String.valueOf(row[3]);
    this.readOnly = String.valueOf(row[5]);
    this.hasWaypoints = "t".equals(row[6]);
    this.isOwn = "t".equals(row[7]);
  }

  static HistoryTable locate(Session session, Settings settings) throws SQLException {
    String table = settings.historyTable;
    String[] row =
        Session.row(
            session.connection(),
            """
            SELECT s.name, t.oid IS NOT NULL, obj_description(t.oid, 'pg_class'),
              coalesce((SELECT string_agg(relnamespace::regnamespace::text, ', '
                ORDER BY pg_table_is_visible(oid) DESC) FROM pg_class
                WHERE relname = ? AND relkind IN ('r', 'p')), ''),
              to_regclass(quote_ident(?)) IS NOT NULL,
              CASE WHEN pg_is_in_recovery() THEN 'the server is a standby, which only replays'
                WHEN current_setting('transaction_read_only')::boolean
                THEN 'default_transaction_read_only is on' ELSE '' END,
              EXISTS (SELECT FROM pg_attribute
                WHERE attrelid = t.oid AND attname = 'waypoints' AND NOT attisdropped),
              (SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = t.oid)
            FROM (SELECT coalesce(nullif(?, ''), current_schema()) AS name) s
            CROSS JOIN LATERAL (SELECT to_regclass(quote_ident(s.name) || '.' || quote_ident(?)) AS oid) t""",
            table,
            table,
            settings.historySchema,
            table);
    String schema = requireSchema(row[0]);
    String name = SqlQuoting.qualified(schema, table);
    requireKnownLayout(name, row[2]);
    HistoryTable found = new HistoryTable(schema, name, row);
    if (!found.exists && settings.historySchema.isEmpty() && "t".equals(row[4])) {
      throw found.behind();
    }
    return found;
  }

  /**
   * As the server will find it, in whatever schema that is. A script that was written for a table
   * of an earlier version must run on it.
   */
  public static HistoryTable offline(Settings settings) {
    String schema = settings.historySchema;
    String table = settings.historyTable;
    String name =
        schema.isEmpty() ? SqlQuoting.identifier(table) : SqlQuoting.qualified(schema, table);
    return new HistoryTable(schema, name, false);
  }

  private static String requireSchema(@Nullable String schema) {
    if (schema == null) {
      throw new VarveException(
          ErrorCode.NO_SCHEMA,
          "no schema of the connection's search_path exists, so neither the history table nor the"
              + " migrations' tables can be created. Create the schema, set search_path (the"
              + " driver's property currentSchema), or name the schema: withHistoryTable(schema,"
              + " table).");
    }
    return schema;
  }

  /** A schema for each tenant, with a history each, is well; one behind another is a mistake. */
  private VarveException behind() {
    return new VarveException(
        ErrorCode.HISTORY_ELSEWHERE,
        "unqualified names are created in the schema "
            + schema
            + ", but the history table that the search_path leads to is in "
            + elsewhere
            + ". Set search_path as it was when the database was migrated (the driver's property"
            + " currentSchema); or, if "
            + schema
            + " is to have a history of its own, name it: withHistoryTable(schema, table).");
  }

  /** Asked before anything is done. */
  void requireWritable() {
    if (!readOnly.isEmpty()) {
      throw new VarveException(
          ErrorCode.READ_ONLY,
          "there is something to do, but nothing can be written: "
              + readOnly
              + ". Connect to the primary (several hosts and targetServerType=primary in the URL)"
              + " with a session that may write. Nothing was done.");
    }
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
    if (!elsewhere.isEmpty()) {
      Run.LOG.log(
          System.Logger.Level.WARNING,
          "creates the history table {0}; there is one of that name in: {1}",
          name,
          elsewhere);
    }
    return session.transaction(
        () -> {
          session.execute(schemaDdl());
          session.execute(ddl());
          return new HistoryTable(schema, name, true);
        });
  }

  /**
   * Gives a table of an earlier version the column that it lacks. Where the role may not, or
   * somebody reads the table all the time, it stays as it is: waypoints are then known to the build
   * alone.
   */
  HistoryTable complete(Session session) throws SQLException {
    if (hasWaypoints || !isOwn) {
      return this;
    }
    try {
      return session.transaction(
          () -> {
            session.execute("SET LOCAL lock_timeout = '1s'");
            session.execute("ALTER TABLE " + name + " ADD COLUMN IF NOT EXISTS " + WAYPOINTS);
            return new HistoryTable(schema, name, true);
          });
    } catch (SQLException e) {
      Run.LOG.log(
          System.Logger.Level.WARNING,
          "the history table {0} gets no column for waypoints: {1}",
          name,
          e.getMessage());
      return this;
    }
  }

  /** Creates it, and its schema, unless they are there. */
  public String creation() {
    return (schema.isEmpty() ? "" : schemaDdl() + ";\n") + ddl();
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

  /**
   * Counts the rows and adds up their fingerprints; nothing comes back of a table of another layout
   * or in another schema than {@link #locate} would find.
   */
  static String summaryQuery(Settings settings) {
    String schema = settings.historySchema;
    String name = offline(settings).name;
    return """
    SELECT count(*), coalesce(sum(fingerprint), 0)::text FROM %1$s
    HAVING (SELECT obj_description(oid, 'pg_class') = '%2$s'
        AND relnamespace = to_regnamespace(quote_ident(%3$s))
      FROM pg_class WHERE oid = to_regclass(%4$s))"""
        .replace("%1$s", name)
        .replace("%2$s", LAYOUT + NEWEST)
        .replace("%3$s", schema.isEmpty() ? "current_schema()" : SqlQuoting.literal(schema))
        .replace("%4$s", SqlQuoting.literal(name));
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
      %3$s,
      fingerprint bigint NOT NULL GENERATED ALWAYS AS (('x' || left(encode(sha256(
        (chain || ':' || id || ' ' || checksum || draft::text || state)::bytea), 'hex'), 16)
        )::bit(64)::bigint) STORED,
      PRIMARY KEY (chain, id)
    );
    COMMENT ON TABLE %1$s IS '%2$s';
    """
        .replace("%1$s", name)
        .replace("%2$s", LAYOUT + NEWEST)
        .replace("%3$s", WAYPOINTS);
  }
}
