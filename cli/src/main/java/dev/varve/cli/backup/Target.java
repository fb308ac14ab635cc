package dev.varve.cli.backup;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.model.problem.ProblemException;
import dev.varve.runtime.sql.SqlQuoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database that a backup is brought into. */
record Target(DatabaseAddress address) {
  private static final int CLOSING_TRIES = 10;
  private static final String OTHERS =
      "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
          + " AND backend_type = 'client backend'";

  private static final String CONTENT =
      """
      SELECT count(*) || ' ' || kind FROM (
        SELECT CASE relkind WHEN 'v' THEN 'views' WHEN 'm' THEN 'materialized views'
          WHEN 'S' THEN 'sequences' ELSE 'tables' END AS kind, oid, 'pg_class'::regclass AS class, relnamespace AS schema
        FROM pg_class WHERE relkind IN ('r', 'p', 'f', 'v', 'm', 'S')
        UNION ALL SELECT 'routines', oid, 'pg_proc'::regclass, pronamespace FROM pg_proc
        UNION ALL SELECT 'types', oid, 'pg_type'::regclass, typnamespace FROM pg_type WHERE typtype IN ('e', 'd', 'r')
        UNION ALL SELECT 'schemas', oid, 'pg_namespace'::regclass, oid FROM pg_namespace WHERE nspname <> 'public') o
      WHERE schema IN (SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')
        AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = class AND objid = o.oid AND deptype = 'e')
      GROUP BY kind ORDER BY kind""";

  /** The major version of the server. */
  int serverMajor() {
    return Integer.parseInt(column("SELECT current_setting('server_version_num')").get(0)) / 10_000;
  }

  /** Extensions that only another role may drop. */
  List<String> extensionsOfOthers() {
    return column(
        "SELECT quote_ident(extname) FROM pg_extension"
            + " WHERE extname <> 'plpgsql' AND NOT pg_has_role(extowner, 'USAGE')");
  }

  /** Makes the database. */
  void create() {
    String name = address.databaseName();
    run(
        address.withDatabase("postgres"),
        "CREATE DATABASE " + SqlQuoting.identifier(name) + " TEMPLATE template0");
  }

  /** Takes back {@link #create}. */
  void drop() {
    String name = address.databaseName();
    run(address.withDatabase("postgres"), "DROP DATABASE IF EXISTS " + SqlQuoting.identifier(name));
  }

  void requireEmpty() {
    List<String> content = column(CONTENT);
    if (!content.isEmpty()) {
      throw new ProblemException(
          BackupProblem.NOT_EMPTY,
          "the database at "
              + address
              + " is not empty: "
              + String.join(", ", content)
              + ". A restore replaces everything in it, and what came after the backup is lost. If"
              + " that is meant, say --yes; or restore into a new database: --create with another"
              + " --url. Nothing was changed.");
    }
  }

  /** A session that is being closed has a moment. */
  void requireUnused() {
    List<String> sessions = sessions();
    for (int i = 0; i < CLOSING_TRIES && !sessions.isEmpty(); i++) {
      column("SELECT pg_sleep(0.1)");
      sessions = sessions();
    }
    if (!sessions.isEmpty()) {
      throw new ProblemException(
          BackupProblem.IN_USE,
          "other sessions use the database at "
              + address
              + ": "
              + String.join(", ", sessions)
              + ". Stop the application first, so that it loses no writes; or say --disconnect,"
              + " which ends these sessions. Nothing was changed.");
    }
  }

  private List<String> sessions() {
    return column(
        "SELECT concat_ws(' ', pid, usename, nullif(application_name, '')) "
            + OTHERS
            + " ORDER BY pid");
  }

  /** Ends the sessions of others. */
  void disconnect() {
    column("SELECT pg_terminate_backend(pid) " + OTHERS);
  }

  private List<String> column(String sql) {
    List<String> values = new ArrayList<>();
    try (Connection connection = address.connect(Retry.DEFAULT);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        values.add(row.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private static void run(DatabaseAddress address, String sql) {
    try (Connection connection = address.connect(Retry.DEFAULT);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private static ProblemException refused(SQLException e) {
    return new ProblemException(
        BackupProblem.PROGRAM_FAILED,
        "the server refused: " + e.getMessage() + ". Nothing was changed.");
  }
}
