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
    return switch (state) {
      case "42P07", "42710", "42701", "42P06", "42723" ->
          (message.contains("extension")
                  ? "The extension is there already: write CREATE EXTENSION IF NOT EXISTS."
                  : "It is there already: made by hand, by another tool, or by a run whose history"
                      + " stands elsewhere.")
              + " This run's history is "
              + history
              + ": see what it says (history), and if the database has all that a revision makes,"
              + " record it (stamp).";
      case "23503" ->
          "Rows refer to rows that are not there: write those first, or correct or remove the rows"
              + " that refer to them, in a step before this one.";
      case "23505", "23502", "23514", "23P01" ->
          "Rows that are there do not keep to it: correct them in a step before this one.";
      case "2BP01" -> "Others depend on it: drop or change them in a step before this one.";
      case "42P01", "3F000", "42704" ->
          "If it exists in another schema, the connection's search_path does not lead there.";
      case "25001" -> "This statement wants no transaction: make it a step sqlOutsideTransaction.";
      case "2D000" ->
          "A block or procedure that commits cannot be in the migration's transaction: make it a"
              + " step sqlOutsideTransaction.";
      case "25P02" ->
          "A statement before this one failed in the transaction, and its error was ignored.";
      case "55P04" -> "Use the new value in a transaction after this one: sqlInNewTransaction.";
      case "25006" -> "This server or session is read-only: connect to the primary.";
      case "53100" -> "The server's disk is full: make room there, and run again.";
      case "53200", "53300", "57P01", "57P02", "57P03", "08006", "08001", "08003" ->
          "The server ended the session or could not be reached: run again once it is there.";
      case "42501" -> right(message, role);
      default -> "";
    };
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
    return switch (kind) {
      case "schema" -> "USAGE, CREATE ON SCHEMA";
      case "database" -> "CREATE ON DATABASE";
      case "sequence" -> "ALL ON SEQUENCE";
      case "function", "procedure" -> "EXECUTE ON ROUTINE";
      case "type" -> "USAGE ON TYPE";
      case "language" -> "USAGE ON LANGUAGE";
      case "tablespace" -> "CREATE ON TABLESPACE";
      default -> "ALL ON TABLE";
    };
  }
}
