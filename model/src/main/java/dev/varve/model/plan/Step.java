package dev.varve.model.plan;

/**
 * One step of a migration.
 *
 * @param kind how it runs
 * @param sql one SQL statement without a semicolon at its end
 */
public record Step(Kind kind, String sql) {

  /** How a step runs. */
  public enum Kind {
    /** In the migration's transaction. */
    IN_TRANSACTION,
    /** In a new transaction; what went before is committed. */
    IN_NEW_TRANSACTION,
    /** Outside of any transaction. */
    OUTSIDE_TRANSACTION,
    /** In transactions of its own, again and again until it changes no row. */
    REPEATED
  }
}
