package dev.varve.model.schema;

/**
 * The versions of PostgreSQL that a migration must run on.
 *
 * @param oldest the oldest major version
 * @param newest the newest major version
 */
public record PostgresVersions(int oldest, int newest) {

  /** What is aimed at where the project does not say. */
  public static final PostgresVersions DEFAULT = new PostgresVersions(13, 18);

  /** Checks the order. */
  public PostgresVersions {
    if (oldest > newest) {
      throw new IllegalArgumentException("from " + oldest + " to " + newest);
    }
  }
}
