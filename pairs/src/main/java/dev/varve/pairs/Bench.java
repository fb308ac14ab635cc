package dev.varve.pairs;

import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.LiveSchema;
import dev.varve.model.plan.Step;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.testing.CatalogText;
import dev.varve.testing.MigrationSession;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A database that schemas are built in and migrated, one after the other. Not thread-safe: each
 * thread takes one of its own.
 */
final class Bench implements AutoCloseable {
  private final TestDatabase database;
  private final boolean dumps;

  /** What the database was built by, if it was not migrated since. */
  private @Nullable String built;

  /**
   * Makes a database.
   *
   * @param dumps whether {@code pg_dump} judges too, beside the catalog
   */
  Bench(PostgresServer server, boolean dumps) {
    this.database = server.createDatabase();
    this.dumps = dumps;
  }

  /**
   * Builds a side in the emptied database.
   *
   * @throws IllegalStateException if the script fails
   */
  Side build(String script) {
    rebuild(script);
    return new Side(script, read(), describe());
  }

  /** Builds a side again, unless it is there. */
  void rebuild(String script) {
    if (!script.equals(built)) {
      built = null;
      Script.run(script, database.clear());
      built = script;
    }
  }

  /**
   * Migrates the database.
   *
   * @throws AssertionError with the statement that fails
   */
  void migrate(List<Step> steps) {
    built = null;
    try (MigrationSession session = MigrationSession.on(database)) {
      for (Step step : steps) {
        switch (step.kind()) {
          case IN_TRANSACTION -> session.inTransaction(step.sql());
          case IN_NEW_TRANSACTION -> session.inNewTransaction(step.sql());
          case OUTSIDE_TRANSACTION -> session.outsideTransaction(step.sql());
          case REPEATED -> session.repeated(step.sql());
        }
      }
    }
  }

  /** What the reader makes of the database. */
  LiveSchema read() {
    return database.inSession(session -> CatalogReader.read(session, CatalogScope.ALL));
  }

  /** What the oracle says of the database. */
  String describe() {
    return dumps ? SchemaOracle.describe(database) : CatalogText.of(database);
  }

  /** Makes sure that there is a role, which all databases of the server share. */
  void role(String name) {
    database.execute(
        """
        DO $do$ BEGIN
          CREATE ROLE %s;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
        END $do$"""
            .formatted(SqlQuoting.identifier(name)));
  }

  @Override
  public void close() {
    database.close();
  }
}
