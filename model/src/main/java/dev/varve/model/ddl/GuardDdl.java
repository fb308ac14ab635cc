package dev.varve.model.ddl;

import dev.varve.runtime.sql.SqlQuoting;

/** Statements that refuse to continue. They run before a migration has changed anything. */
public final class GuardDdl {

  /** The SQLSTATE with which a guard refuses, which PostgreSQL itself never uses. */
  public static final String SQLSTATE = "VARVE";

  private GuardDdl() {}

  /**
   * Raises an error if a query finds a row.
   *
   * @param query the query
   * @param message what is wrong
   * @param hint what to do
   */
  public static String refuseIf(String query, String message, String hint) {
    return "DO "
        + SqlQuoting.dollarQuoted(
            "\nBEGIN\n  IF EXISTS ("
                + query
                + ") THEN\n    RAISE EXCEPTION USING\n      ERRCODE = "
                + SqlQuoting.literal(SQLSTATE)
                + ",\n      MESSAGE = "
                + SqlQuoting.literal(message)
                + ",\n      HINT = "
                + SqlQuoting.literal(hint)
                + ";\n  END IF;\nEND\n");
  }
}
