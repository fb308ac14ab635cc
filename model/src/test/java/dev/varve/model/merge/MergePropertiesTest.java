package dev.varve.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SampleScript;
import dev.varve.model.SchemaArbitraries;
import dev.varve.model.SchemaFork;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.StepRunner;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.History;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Random sides: where they are said to commute, they do, on real servers too. */
final class MergePropertiesTest {
  private static final PostgresVersions VERSIONS = PostgresVersions.DEFAULT;
  private static final TestDatabase MIGRATED = PostgresServer.shared().createDatabase();
  private static final TestDatabase BUILT = PostgresServer.shared().createDatabase();

  @Provide
  Arbitrary<SchemaFork> forks() {
    return SchemaArbitraries.forks();
  }

  @Property
  void theRecordOfAMergeSaysWhatItsSidesDoNot(@ForAll("forks") SchemaFork fork) {
    ForkHistory sides = new ForkHistory(fork);
    Merge merge = Merge.of(sides.history(), sides.heads(), VERSIONS);
    Statistics.label("commute")
        .collect(merge.commutes())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    if (merge.commutes()) {
      History history = sides.merged(merge.snapshot());
      assertThat(history.problems()).isEmpty();
      assertThat(history.schemaAt("M").canonical())
          .isEqualTo(merge.snapshot().schema().canonical());
      Merge again = Merge.of(history, List.of("M"), VERSIONS);
      assertThat(again.commutes()).isTrue();
    }
  }

  @Property
  void theOrderOfTheHeadsMakesNoDifference(@ForAll("forks") SchemaFork fork) {
    ForkHistory sides = new ForkHistory(fork);
    Merge merge = Merge.of(sides.history(), sides.heads(), VERSIONS);
    List<String> turned = List.of(sides.heads().get(1), sides.heads().get(0));
    Merge other = Merge.of(sides.history(), turned, VERSIONS);
    assertThat(other.commutes()).isEqualTo(merge.commutes());
    if (merge.commutes()) {
      assertThat(other.snapshot().schema().canonical())
          .isEqualTo(merge.snapshot().schema().canonical());
      assertThat(other.snapshot().origins()).isEqualTo(merge.snapshot().origins());
    }
  }

  /** The seed is fixed, so that a build does not turn red by chance; more tries see more. */
  @Property(tries = 120, seed = "20261120")
  void bothOrdersLeadToOneSchemaAndBack(@ForAll("forks") SchemaFork fork) {
    ForkHistory sides = new ForkHistory(fork);
    Merge merge = Merge.of(sides.history(), sides.heads(), VERSIONS);
    if (merge.commutes()) {
      SchemaModel base = sides.history().schemaAt("0");
      String merged = described(merge.snapshot().schema());
      apply(base, sides.left(), sides.right(), merged);
      apply(base, sides.right(), sides.left(), merged);
    }
  }

  /** One side and then the other; then the first is taken back, under the feet of the second. */
  private static void apply(SchemaModel base, List<Plan> first, List<Plan> second, String merged) {
    String old = described(base);
    build(MIGRATED, base);
    up(first);
    up(second);
    SchemaOracle.assertSameText(SchemaOracle.describe(MIGRATED), merged);
    down(first);
    down(second);
    SchemaOracle.assertSameText(SchemaOracle.describe(MIGRATED), old);
  }

  private static void up(List<Plan> plans) {
    for (Plan plan : plans) {
      StepRunner.run(plan.up(), MIGRATED);
    }
  }

  private static void down(List<Plan> plans) {
    for (int i = plans.size() - 1; i >= 0; i--) {
      StepRunner.run(plans.get(i).down(), MIGRATED);
    }
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
