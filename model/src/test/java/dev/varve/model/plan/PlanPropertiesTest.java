package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SampleScript;
import dev.varve.model.SchemaArbitraries;
import dev.varve.model.SchemaPair;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Plans of random pairs of schemas on real servers: up, down and up again, each time compared with
 * a database that was built directly.
 */
final class PlanPropertiesTest {
  private static final TestDatabase MIGRATED = PostgresServer.shared().createDatabase();
  private static final TestDatabase BUILT = PostgresServer.shared().createDatabase();

  /** Half of them for all versions, half for the newest alone, with what only that has. */
  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.oneOf(
        SchemaArbitraries.pairs().map(pair -> new Case(pair, PostgresVersions.DEFAULT)),
        SchemaArbitraries.pairs(18).map(pair -> new Case(pair, new PostgresVersions(18, 18))));
  }

  record Case(SchemaPair pair, PostgresVersions versions) {}

  @Property
  void plansLeadToTheSchemaAndBack(@ForAll("cases") Case random) {
    check(random.pair(), random.versions());
  }

  private static void check(SchemaPair pair, PostgresVersions versions) {
    SchemaModel before = pair.before().schema();
    Renames renames =
        Renames.resolve(
            before,
            pair.before().origins(),
            pair.after().schema(),
            pair.after().origins(),
            RenameMarkers.NONE);
    Plan plan = Planner.plan(before, pair.after().schema(), renames, versions);
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

  @AfterContainer
  static void dropDatabases() {
    MIGRATED.close();
    BUILT.close();
  }
}
