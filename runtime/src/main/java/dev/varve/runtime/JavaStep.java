package dev.varve.runtime;

import java.sql.Connection;

/** A step of a migration that is written in Java. */
@FunctionalInterface
public interface JavaStep {

  /**
   * Does the step's work.
   *
   * @param connection in the migration's transaction; it must be neither committed, rolled back nor
   *     closed
   * @throws Exception if the work failed: the transaction is rolled back, and the migration fails
   */
  void run(Connection connection) throws Exception;
}
