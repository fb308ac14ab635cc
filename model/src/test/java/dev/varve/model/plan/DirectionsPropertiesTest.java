package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SchemaArbitraries;
import dev.varve.model.SchemaPair;
import dev.varve.model.change.Change;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DirectionsPropertiesTest {

  @Provide
  Arbitrary<SchemaPair> pairs() {
    return SchemaArbitraries.pairs(18);
  }

  @Property(seed = "-7765259791833770436")
  void theWayBackLeadsBack(@ForAll("pairs") SchemaPair pair) {
    SchemaModel before = pair.before().schema();
    SchemaModel wanted = pair.after().schema();
    Renames renames =
        Renames.resolve(
            before, pair.before().origins(), wanted, pair.after().origins(), RenameMarkers.NONE);
    List<Change> changes = Differ.diff(before, wanted, renames, PostgresVersions.DEFAULT);
    SchemaModel after = SchemaEditor.apply(changes, before);
    List<Change> back = Directions.of(before, after, changes).back();
    assertThat(SchemaEditor.apply(back, after).canonical()).isEqualTo(before.canonical());
  }
}
