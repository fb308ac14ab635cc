package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SampleSchema;
import dev.varve.model.SampleScript;
import dev.varve.model.SchemaArbitraries;
import dev.varve.model.diff.Renames;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.testing.CatalogText;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.sql.SQLException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Random schemas on a real server: what is read is what is there, and builds the same again. */
@Tag("any-jdk")
final class ReadingPropertiesTest {
  private static final TestDatabase GIVEN = PostgresServer.shared().createDatabase();
  private static final TestDatabase REBUILT = PostgresServer.shared().createDatabase();
  private static final PostgresVersions NEWEST = new PostgresVersions(18, 18);

  @Provide
  Arbitrary<SampleSchema> schemas() {
    return SchemaArbitraries.samples(18);
  }

  /** The seed is fixed, so that a build does not turn red by chance; more tries see more. */
  @Property(seed = "20260102")
  void aSchemaIsReadAsItIsAndBuildsItselfAgain(@ForAll("schemas") SampleSchema sample)
      throws SQLException {
    GIVEN.clear();
    SampleScript.of(sample.schema()).forEach(GIVEN::execute);
    LiveSchema given = read(GIVEN);
    assertThat(given.unsupported()).isEmpty();
    assertThat(WithoutExpressions.of(given.schema()))
        .isEqualTo(WithoutExpressions.of(sample.schema()));
    build(given.schema());
    assertThat(read(REBUILT)).isEqualTo(given);
    SchemaOracle.assertSameText(CatalogText.of(REBUILT), CatalogText.of(GIVEN));
  }

  private static void build(SchemaModel schema) {
    REBUILT.clear();
    for (Step step : Planner.plan(SchemaModel.EMPTY, schema, Renames.NONE, NEWEST).up()) {
      REBUILT.execute(step.sql());
    }
  }

  private static LiveSchema read(TestDatabase database) throws SQLException {
    return CatalogReader.read(database.readingSession(), CatalogScope.ALL);
  }
}
