package dev.varve.cli.doctor;

import dev.varve.runtime.sql.SqlQuoting;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether the role may do what migrations do. */
final class PrivilegeExamination implements Examination {
  private static final String SUBJECT = "privileges";
  private static final int SHOWN = 5;

  private final String historyTable;

  /** With the history in this table, as SQL names it. */
  PrivilegeExamination(String historyTable) {
    this.historyTable = historyTable;
  }

  @Override
  public List<Finding> examine(Answers database) throws SQLException {
    List<String> row =
        database.row(
            """
            SELECT current_schema(), current_user,
              has_schema_privilege(current_schema(), 'CREATE'),
              has_database_privilege(current_database(), 'CREATE'),
              current_database(), current_setting('search_path')""");
    if (row.get(0).isEmpty()) {
      return List.of(noSchema(row.get(5)));
    }
    String role = SqlQuoting.identifier(row.get(1));
    List<Finding> found = new ArrayList<>();
    if (row.get(2).equals("f")) {
      String schema = SqlQuoting.identifier(row.get(0));
      found.add(
          Finding.problem(
              SUBJECT,
              "the role " + role + " may not create anything in the schema " + schema,
              "GRANT CREATE ON SCHEMA " + schema + " TO " + role + ";"));
    }
    if (row.get(3).equals("f")) {
      found.add(
          Finding.note(
              SUBJECT,
              "the role " + role + " may not create schemas or extensions",
              "Where a migration does: GRANT CREATE ON DATABASE "
                  + SqlQuoting.identifier(row.get(4))
                  + " TO "
                  + role
                  + ";"));
    }
    found.addAll(owners(database, role));
    found.addAll(history(database, role));
    return found.isEmpty()
        ? List.of(Finding.ok(SUBJECT, role + " may create in the schema " + row.get(0)))
        : found;
  }

  private static Finding noSchema(String searchPath) {
    return Finding.problem(
        SUBJECT,
        "no schema of the search_path (" + searchPath + ") exists",
        "Create one of them, or set another: currentSchema=… in the address.");
  }

  /** Only an owner alters a table. */
  private static List<Finding> owners(Answers database, String role) throws SQLException {
    List<String> tables =
        database.column(
            """
            SELECT format('%I of %I', c.relname, c.relowner::regrole::text)
            FROM pg_class c
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
              AND NOT pg_has_role(c.relowner, 'USAGE')
            ORDER BY c.relname""");
    if (tables.isEmpty()) {
      return List.of();
    }
    String shown = String.join(", ", tables.subList(0, Math.min(SHOWN, tables.size())));
    return List.of(
        Finding.problem(
            SUBJECT,
            tables.size()
                + (tables.size() == 1 ? " table is" : " tables are")
                + " another role's, which alone may alter them: "
                + shown
                + (tables.size() > SHOWN ? ", …" : ""),
            "Connect as that role, or make "
                + role
                + " a member of it: GRANT owner TO "
                + role
                + ";"));
  }

  private List<Finding> history(Answers database, String role) throws SQLException {
    String table = SqlQuoting.literal(historyTable);
    List<String> row =
        database.row(
            "SELECT to_regclass("
                + table
                + ") IS NOT NULL AND NOT (has_table_privilege(to_regclass("
                + table
                + "), 'SELECT') AND has_table_privilege(to_regclass("
                + table
                + "), 'INSERT') AND has_table_privilege(to_regclass("
                + table
                + "), 'UPDATE') AND has_table_privilege(to_regclass("
                + table
                + "), 'DELETE'))");
    return row.get(0).equals("t")
        ? List.of(
            Finding.problem(
                SUBJECT,
                "the role " + role + " may not read and write the history " + historyTable,
                "GRANT SELECT, INSERT, UPDATE, DELETE ON " + historyTable + " TO " + role + ";"))
        : List.of();
  }
}
