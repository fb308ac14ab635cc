package dev.varve.cli.doctor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which server this is, and whether it takes changes. */
final class ServerExamination implements Examination {
  private static final String SUBJECT = "server";
  private static final int OLDEST = 120_000;
  private static final int SPARE_CONNECTIONS = 3;

  @Override
  public List<Finding> examine(Answers database) throws SQLException {
    List<Finding> found = new ArrayList<>();
    found.add(version(database));
    found.addAll(readOnly(database));
    found.addAll(encryption(database));
    found.addAll(connections(database));
    return found;
  }

  private static Finding version(Answers database) throws SQLException {
    List<String> row =
        database.row(
            """
            SELECT current_setting('server_version'), current_setting('server_version_num'),
              current_database(), current_user""");
    String text =
        String.format(
            Locale.ROOT,
            "PostgreSQL %s, database %s, connected as %s",
            row.get(0),
            row.get(2),
            row.get(3));
    return Integer.parseInt(row.get(1)) < OLDEST
        ? Finding.problem(SUBJECT, text, "Varve knows PostgreSQL 12 and later: upgrade the server.")
        : Finding.ok(SUBJECT, text);
  }

  private static List<Finding> readOnly(Answers database) throws SQLException {
    List<String> row =
        database.row(
            "SELECT pg_is_in_recovery(), current_setting('default_transaction_read_only')");
    if (row.get(0).equals("t")) {
      return List.of(
          Finding.problem(
              SUBJECT,
              "it is a standby, which only reads",
              "Connect to the primary: name all hosts in the address, with"
                  + " targetServerType=primary."));
    }
    return row.get(1).equals("on")
        ? List.of(
            Finding.problem(
                SUBJECT,
                "transactions only read unless they say otherwise (default_transaction_read_only)",
                "ALTER ROLE … SET default_transaction_read_only = off, or connect as another role."))
        : List.of();
  }

  private static List<Finding> encryption(Answers database) throws SQLException {
    String plain =
        """
        SELECT 1 FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND NOT ssl
          AND inet_server_addr() IS NOT NULL AND inet_client_addr() <> inet_server_addr()""";
    return database.column(plain).isEmpty()
        ? List.of()
        : List.of(
            Finding.note(
                SUBJECT,
                "the connection is not encrypted",
                "Add sslmode=verify-full to the address."));
  }

  private static List<Finding> connections(Answers database) throws SQLException {
    String left =
        database
            .row(
                """
                SELECT current_setting('max_connections')::int
                  - current_setting('superuser_reserved_connections')::int
                  - (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend')""")
            .get(0);
    return Integer.parseInt(left) >= SPARE_CONNECTIONS
        ? List.of()
        : List.of(
            Finding.problem(
                SUBJECT,
                left + " connections are left, and a migration takes two",
                "End some, or raise max_connections."));
  }
}
