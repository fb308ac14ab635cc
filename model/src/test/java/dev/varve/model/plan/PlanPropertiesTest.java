package dev.varve.model.plan;

import dev.varve.model.SchemaArbitraries;
import dev.varve.model.SchemaPair;
import dev.varve.model.schema.PostgresVersions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * Plans of random pairs of schemas on real servers: up, down and up again, each time compared with
 * a database that was built directly.
 */
@Tag("any-jdk")
final class PlanPropertiesTest {

  /** Half of them for all versions, half for the newest alone, with what only that has. */
  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.oneOf(
        SchemaArbitraries.pairs().map(pair -> new Case(pair, PostgresVersions.DEFAULT)),
        SchemaArbitraries.pairs(18).map(pair -> new Case(pair, new PostgresVersions(18, 18))));
  }

  record Case(SchemaPair pair, PostgresVersions versions) {}

  /** The seed is fixed, so that a build does not turn red by chance; more tries see more. */
  @Property(seed = "20260101")
  void plansLeadToTheSchemaAndBack(@ForAll("cases") Case random) {
    SchemaPair pair = random.pair();
    Judge judge = Judge.ofRandom(pair.after().schema());
    PlanOracle.check(pair.before(), pair.after(), random.versions(), judge);
  }
}
