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
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Plans of random pairs of schemas on real servers: up, down and up again, each time compared with
 * a database that was built directly.
 */
final class PlanPropertiesTest {

  @Provide
  Arbitrary<SchemaPair> pairs() {
    return SchemaArbitraries.pairs();
  }

  @Provide
  Arbitrary<SchemaPair> pairsOf18() {
    return SchemaArbitraries.pairs(18);
  }

  @Property
  void plansForAllVersionsHoldOnTheNewest(@ForAll("pairs") SchemaPair pair) {
    check(pair, PostgresVersions.DEFAULT, PostgresServer.shared());
  }

  @Property
  void plansForTheNewestVersionHoldOnIt(@ForAll("pairsOf18") SchemaPair pair) {
    check(pair, new PostgresVersions(18, 18), PostgresServer.shared());
  }

  private static void check(SchemaPair pair, PostgresVersions versions, PostgresServer server) {
    SchemaModel before = pair.before().schema();
    Renames renames =
        Renames.resolve(
            before,
            pair.before().origins(),
            pair.after().schema(),
            pair.after().origins(),
            RenameMarkers.NONE);
    Plan plan = Planner.plan(before, pair.after().schema(), renames, versions);
    try (TestDatabase database = server.createDatabase()) {
      SampleScript.of(before).forEach(database::execute);
      String old = SchemaOracle.describe(database);
      StepRunner.run(plan.up(), database);
      String expected = built(plan.after(), server);
      SchemaOracle.assertSameText(SchemaOracle.describe(database), expected);
      StepRunner.run(plan.down(), database);
      SchemaOracle.assertSameText(SchemaOracle.describe(database), old);
      StepRunner.run(plan.up(), database);
      SchemaOracle.assertSameText(SchemaOracle.describe(database), expected);
    }
    assertThat(plan.isEmpty()).isEqualTo(plan.up().isEmpty());
  }

  private static String built(SchemaModel schema, PostgresServer server) {
    try (TestDatabase database = server.createDatabase()) {
      SampleScript.of(schema).forEach(database::execute);
      return SchemaOracle.describe(database);
    }
  }
}
