package dev.varve.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SchemaArbitraries;
import dev.varve.model.SchemaPair;
import dev.varve.model.change.Change;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DifferPropertiesTest {
  private static final PostgresVersions VERSIONS = new PostgresVersions(18, 18);

  @Provide
  Arbitrary<SchemaModel> schemas() {
    return SchemaArbitraries.samples(18).map(sample -> sample.schema());
  }

  @Provide
  Arbitrary<SchemaPair> pairs() {
    return SchemaArbitraries.pairs(18);
  }

  private static Renames renames(SchemaPair pair) {
    return Renames.resolve(
        pair.before().schema(),
        pair.before().origins(),
        pair.after().schema(),
        pair.after().origins(),
        RenameMarkers.NONE);
  }

  private static List<Change> diff(SchemaPair pair, PostgresVersions versions) {
    return Differ.diff(pair.before().schema(), pair.after().schema(), renames(pair), versions);
  }

  @Property(seed = "-7765259791833770436")
  void aSchemaDoesNotDifferFromItself(@ForAll("schemas") SchemaModel schema) {
    assertThat(Differ.diff(schema, schema, Renames.NONE, VERSIONS)).isEmpty();
  }

  @Property(seed = "-7765259791833770436")
  void theChangesLeadFromTheOneSchemaToTheOther(@ForAll("pairs") SchemaPair pair) {
    SchemaModel before = pair.before().schema();
    SchemaModel made = SchemaEditor.apply(diff(pair, VERSIONS), before);
    SchemaModel wanted = Differ.adopt(before, pair.after().schema());
    assertThat(made.canonical()).isEqualTo(wanted.canonical());
    assertThat(Differ.diff(made, pair.after().schema(), Renames.NONE, VERSIONS)).isEmpty();
  }

  @Property(seed = "-7765259791833770436")
  void aRenameThatIsMarkedIsTheRenameThatTheJavaElementTells(@ForAll("pairs") SchemaPair pair) {
    Renames byMarker =
        Renames.resolve(
            pair.before().schema(),
            Origins.NONE,
            pair.after().schema(),
            Origins.NONE,
            pair.renames());
    Renames byOrigin = renames(pair);
    assertThat(byMarker.objects()).isEqualTo(byOrigin.objects());
    assertThat(byMarker.members()).isEqualTo(byOrigin.members());
  }

  @Property(seed = "-7765259791833770436")
  void theSamePairGivesTheSamePlan(@ForAll("pairs") SchemaPair pair) {
    Plan one = Planner.plan(pair.before().schema(), diff(pair, VERSIONS), VERSIONS);
    Plan other = Planner.plan(pair.before().schema(), diff(pair, VERSIONS), VERSIONS);
    assertThat(one.up()).isEqualTo(other.up());
    assertThat(one.down()).isEqualTo(other.down());
  }
}
