package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SampleSchema;
import dev.varve.model.SampleScript;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;

/** Runs a plan up, down and up again, and compares each time with a database built directly. */
final class PlanOracle {
  private static final TestDatabase MIGRATED = PostgresServer.shared().createDatabase();
  private static final TestDatabase BUILT = PostgresServer.shared().createDatabase();

  private PlanOracle() {}

  static void check(SampleSchema from, SampleSchema to, PostgresVersions versions) {
    SchemaModel before = from.schema();
    Renames renames =
        Renames.resolve(before, from.origins(), to.schema(), to.origins(), RenameMarkers.NONE);
    check(before, Planner.plan(before, to.schema(), renames, versions));
  }

  static void check(SchemaModel before, Plan plan) {
    String old = described(before);
    String expected = described(plan.after());
    build(MIGRATED, before);
    StepRunner.run(plan.up(), MIGRATED);
    SchemaOracle.assertSameText(SchemaOracle.describe(MIGRATED), expected);
    StepRunner.run(plan.down(), MIGRATED);
    SchemaOracle.assertSameText(SchemaOracle.describe(MIGRATED), old);
    StepRunner.run(plan.up(), MIGRATED);
    SchemaOracle.assertSameText(SchemaOracle.describe(MIGRATED), expected);
    assertThat(plan.isEmpty()).isEqualTo(plan.up().isEmpty());
  }

  private static String described(SchemaModel schema) {
    build(BUILT, schema);
    return SchemaOracle.describe(BUILT);
  }

  private static void build(TestDatabase database, SchemaModel schema) {
    database.clear();
    SampleScript.of(schema).forEach(database::execute);
  }
}
