package dev.varve.pairs;

import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.LiveSchema;
import dev.varve.model.plan.Step;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.testing.CatalogText;
import dev.varve.testing.MigrationSession;
import dev.varve.testing.PgDump;
import dev.varve.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A database that schemas are built in and migrated, one after the other. Not thread-safe; see
 * {@link Benches}.
 */
final class Bench implements AutoCloseable {
  private final TestDatabase database;
  private final boolean dumps;
  private final Known known;
  private final Restoration restoration;

  /** What the database was built by, if it was not migrated since. */
  private @Nullable String built;

  /** What {@code pg_dump} wrote of the database, if it was not changed since. */
  private @Nullable String dumped;

  /**
   * What benches on one server know of sides, by their scripts. Thread-safe if its maps are.
   *
   * @param sides what was read of them
   * @param dumps what {@code pg_dump} says of them
   */
  record Known(Map<String, Side> sides, Map<String, String> dumps) {
    Known() {
      this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }
  }

  /**
   * Takes a database, which it drops in the end.
   *
   * @param dumps whether {@code pg_dump} judges too, beside the catalog
   * @param known what need not be looked at again
   */
  Bench(TestDatabase database, boolean dumps, Known known) {
    this.database = database;
    this.dumps = dumps;
    this.known = known;
    this.restoration = new Restoration(database);
  }

  /**
   * The side that a script makes of an empty database.
   *
   * @throws IllegalStateException if the script fails
   */
  Side side(String script) {
    Side side = known.sides().get(script);
    if (side == null) {
      build(script);
      side = new Side(script, read(), catalog());
      known.sides().put(script, side);
    }
    return side;
  }

  /** What {@code pg_dump} says of a database that is a side; lets this one be that if need be. */
  String dumpOf(Side side) {
    String dump = known.dumps().get(side.script());
    if (dump == null) {
      build(side.script());
      dump = dump();
      known.dumps().put(side.script(), dump);
    }
    return dump;
  }

  /** Lets the database be what the script makes of an empty one. */
  void build(String script) {
    if (!script.equals(built)) {
      built = null;
      dumped = null;
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
    dumped = null;
    migrate(database, steps);
  }

  /** Migrates any database. */
  static void migrate(TestDatabase database, List<Step> steps) {
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
    return read(database);
  }

  static LiveSchema read(TestDatabase database) {
    try {
      return CatalogReader.read(database.readingSession(), CatalogScope.ALL);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * The side, built so that PostgreSQL prints it the same again after any number of dumps and
   * restores. Two sides that mean the same print the same then.
   */
  Side settled(Side side) {
    List<String> statements = restoration.settling(side.live());
    return statements.isEmpty()
        ? side
        : side(side.script() + "\n;\n" + String.join(";\n", statements));
  }

  /**
   * How a restored dump of the database differs from what it must be, a line each; empty where
   * {@code pg_dump} is not asked.
   */
  List<String> driftOnceRestored(Side side) {
    String sql = rawDump();
    if (!sql.isEmpty()) {
      return restoration.drift(sql, side.live());
    } else if (!dumps) {
      return List.of();
    }
    LiveSchema printed = read();
    return printed.unsupported().isEmpty() ? restoration.drift(printed, side.live()) : List.of();
  }

  /** What the database's catalog says. */
  String catalog() {
    return CatalogText.of(database);
  }

  /** What {@code pg_dump} says of the database; empty if it is not asked. */
  String dump() {
    return PgDump.inAnyOrder(rawDump());
  }

  private String rawDump() {
    String text = dumped;
    if (text == null) {
      text = dumps ? PgDump.of(database).orElse("") : "";
      dumped = text;
    }
    return text;
  }

  /** Makes sure that there is a role, which all databases of the server share. */
  void role(String name) {
    database.execute(
        """
        DO $do$ BEGIN
          CREATE ROLE %s;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
        END $do$\
        """
            .formatted(SqlQuoting.identifier(name)));
  }

  @Override
  public void close() {
    restoration.close();
    database.close();
  }
}
