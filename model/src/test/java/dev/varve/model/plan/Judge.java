package dev.varve.model.plan;

import dev.varve.model.SampleScript;
import dev.varve.model.schema.SchemaModel;
import dev.varve.testing.CatalogText;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Compares a database that is migrated with others that are built directly. Not thread-safe. */
public final class Judge {
  private static final boolean THOROUGH = Boolean.getBoolean("varve.thorough");
  private static final int SCHEMAS_FOR_EACH_DUMPED = 8;
  private static final int SCHEMAS_FOR_EACH_BUILT = 5;
  private static final TestDatabase MIGRATED = PostgresServer.shared().createDatabase();
  private static final TestDatabase BUILT = PostgresServer.shared().createDatabase();

  private final Function<TestDatabase, String> witness;
  private final Map<SchemaModel, String> known = new HashMap<>();

  private Judge(Function<TestDatabase, String> witness) {
    this.witness = witness;
  }

  /** Hears the catalog and {@code pg_dump}. */
  public static Judge strict() {
    return new Judge(SchemaOracle::describe);
  }

  /**
   * Whether one of many random schemas is built on a server at all, where the model alone says most
   * of what is to be known: one of five, always the same ones.
   */
  public static boolean isAskedOf(SchemaModel target) {
    return THOROUGH || Math.floorMod(hash(target), SCHEMAS_FOR_EACH_BUILT) == 0;
  }

  /**
   * Hears the catalog of each of many random schemas. To {@code pg_dump}, which takes as long as
   * twenty readings of the catalog, it listens where one of eight goes, always the same ones.
   */
  public static Judge ofRandom(SchemaModel target) {
    // Of a part of the hash that says nothing of whether the schema is built.
    int chance = Math.floorMod(hash(target) / SCHEMAS_FOR_EACH_BUILT, SCHEMAS_FOR_EACH_DUMPED);
    return THOROUGH || chance == 0 ? strict() : new Judge(CatalogText::of);
  }

  private static int hash(SchemaModel schema) {
    return SampleScript.of(schema).hashCode();
  }

  /** The database that is migrated becomes what the schema makes of an empty one. */
  public void begin(SchemaModel schema) {
    build(MIGRATED, schema);
  }

  /** Migrates. */
  public void run(List<Step> steps) {
    StepRunner.run(steps, MIGRATED);
  }

  /**
   * Passes if the migrated database is as one that was built directly.
   *
   * @throws AssertionError with the lines that differ
   */
  public void mustBe(SchemaModel schema) {
    SchemaOracle.assertSameText(
        witness.apply(MIGRATED), known.computeIfAbsent(schema, this::described));
  }

  private String described(SchemaModel schema) {
    build(BUILT, schema);
    return witness.apply(BUILT);
  }

  private static void build(TestDatabase database, SchemaModel schema) {
    database.clear();
    SampleScript.of(schema).forEach(database::execute);
  }
}
