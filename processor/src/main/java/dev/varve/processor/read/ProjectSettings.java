package dev.varve.processor.read;

import dev.varve.model.schema.PostgresVersions;

/**
 * The settings of a project that outlive the reading of its classes.
 *
 * @param versions the PostgreSQL versions that migrations must run on
 * @param migrationsPackage the package of the migration classes; empty where it follows from others
 * @param annotatedPackage the package that the settings stand on, or that their class is in; empty
 *     if there are none
 * @param annotatedElement the qualified name of the package or class that the settings stand on;
 *     empty if there are none. A later compile that does not see it finds it by this name
 * @param sequentialIds whether revisions are numbered, rather than named by their time
 * @param linearHistory whether branches are put after each other rather than merged
 * @param chain the chain of the project's revisions; empty for the one without a name
 * @param classes how migration classes look
 * @param database the live database that a compile may be asked to look at
 */
public record ProjectSettings(
    PostgresVersions versions,
    String migrationsPackage,
    String annotatedPackage,
    String annotatedElement,
    boolean sequentialIds,
    boolean linearHistory,
    String chain,
    ClassSettings classes,
    DatabaseSettings database) {

  /** What holds where nothing is set. */
  public static final ProjectSettings DEFAULT =
      new ProjectSettings(
          PostgresVersions.DEFAULT,
          "",
          "",
          "",
          false,
          false,
          "",
          ClassSettings.DEFAULT,
          DatabaseSettings.DEFAULT);
}
