package dev.varve.runtime.internal;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about a failure of the server, by its SQLSTATE. */
final class Advice {
  /** In English, as servers speak unless they are told otherwise. */
  private static final Pattern RIGHT =
      Pattern.compile("permission denied for (?:materialized )?(\\w+) (\\S+)");

  private static final Pattern OWNER =
      Pattern.compile("must be owner of ((?:materialized )?\\w+) (\\S+)");

  private static final String EXISTS = "42P07 42710 42701 42P06 42723";

  private static final String BY_STATE =
      """
      23503: Rows refer to rows that are not there: write those first, or correct or remove the \
      rows that refer to them, in a step before this one.
      23505 23502 23514 23P01: Rows that are there do not keep to it: correct them in a step \
      before this one.
      2BP01: Others depend on it: drop or change them in a step before this one.
      42P01 3F000 42704: If it exists in another schema, the connection's search_path does not \
      lead there.
      25001: This statement wants no transaction: make it a step sqlOutsideTransaction.
      2D000: A block or procedure that commits cannot be in the migration's transaction: make it \
      a step sqlOutsideTransaction.
      25P02: A statement before this one failed in the transaction, and its error was ignored.
      55P04: Use the new value in a transaction after this one: sqlInNewTransaction.
      25006: This server or session is read-only: connect to the primary.
      57014: It ran longer than statement_timeout allows (withStatementTimeout), or was cancelled.
      53100: The server's disk is full: make room there, and run again.
      53200 53300 57P01 57P02 57P03 08006 08001 08003: The server ended the session or could not \
      be reached: run again once it is there.
      """;

  private static final String GRANTS =
      """
      schema: USAGE, CREATE ON SCHEMA
      database: CREATE ON DATABASE
      sequence: ALL ON SEQUENCE
      function procedure: EXECUTE ON ROUTINE
      type: USAGE ON TYPE
      language: USAGE ON LANGUAGE
      tablespace: CREATE ON TABLESPACE
      """;

  private Advice() {}

  /**
   * One line, after a line break; empty where the server's message says enough.
   *
   * @param role who runs the statements
   * @param history the history table's name
   */
  static String of(SQLException e, String role, String history) {
    String state = e.getSQLState();
    String line = state == null ? "" : line(state, String.valueOf(e.getMessage()), role, history);
    return line.isEmpty() ? "" : "\n" + line;
  }

  private static String line(String state, String message, String role, String history) {
    if (state.equals("42501")) {
      return right(message, role);
    }
    if (!EXISTS.contains(state)) {
      return of(state, BY_STATE);
    }
    String there =
        message.contains("extension")
            ? "The extension is there already: write CREATE EXTENSION IF NOT EXISTS."
            : "It is there already: made by hand, by another tool, or by a run whose history stands"
                + " elsewhere.";
    return there
        + " This run's history is "
        + history
        + ": see what it says (history), and if the database has all that a revision makes,"
        + " record it (stamp).";
  }

  /** What a table says of a key; empty if it says nothing. */
  private static String of(String key, String table) {
    for (String line : table.lines().toList()) {
      int colon = line.indexOf(": ");
      if ((" " + line.substring(0, colon) + " ").contains(" " + key + " ")) {
        return line.substring(colon + 2);
      }
    }
    return "";
  }

  private static String right(String message, String role) {
    Matcher owner = OWNER.matcher(message);
    if (owner.find()) {
      String kind = owner.group(1).replace("relation", "table").toUpperCase(Locale.ROOT);
      return "The role "
          + role
          + " is not its owner. Let an administrator say: ALTER "
          + kind
          + " "
          + owner.group(2)
          + " OWNER TO "
          + role
          + ", or GRANT its owner TO "
          + role
          + "; or migrate as the owner.";
    }
    Matcher right = RIGHT.matcher(message);
    String grant =
        right.find()
            ? grant(right.group(1)) + " " + right.group(2)
            : "the right that the message names";
    return "The role "
        + role
        + " lacks a right. Let an administrator say: GRANT "
        + grant
        + " TO "
        + role
        + "; or migrate as a role that has it.";
  }

  private static String grant(String kind) {
    String grant = of(kind, GRANTS);
    return grant.isEmpty() ? "ALL ON TABLE" : grant;
  }
}
