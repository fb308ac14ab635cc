package dev.varve.processor.read;

/**
 * The live database that a compile may be asked to look at, as the project sets it.
 *
 * @param urlVariable the environment variable that holds the address
 * @param userVariable the environment variable that holds the user
 * @param passwordVariable the environment variable that holds the password
 * @param defaultUrl the address where nothing else gives one
 * @param historySchema the schema of the history table; empty for that of unqualified names
 * @param historyTable the name of the history table
 * @param failsUnreachable whether a compile fails whose database does not answer
 * @param failsOnDrift whether a check fails whose database has drifted
 */
public record DatabaseSettings(
    String urlVariable,
    String userVariable,
    String passwordVariable,
    String defaultUrl,
    String historySchema,
    String historyTable,
    boolean failsUnreachable,
    boolean failsOnDrift) {

  /** What holds where nothing is set. */
  public static final DatabaseSettings DEFAULT =
      new DatabaseSettings(
          "VARVE_URL",
          "VARVE_USER",
          "VARVE_PASSWORD",
          "jdbc:postgresql://localhost:5432/postgres",
          "",
          "varve_history",
          true,
          true);
}
