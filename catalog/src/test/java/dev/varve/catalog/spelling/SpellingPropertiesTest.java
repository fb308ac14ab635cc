package dev.varve.catalog.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.LiveSchema;
import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.catalog.scratch.ScratchServer;
import dev.varve.model.SampleScript;
import dev.varve.model.SchemaArbitraries;
import dev.varve.model.SchemaPair;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.plan.Judge;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.StepRunner;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.testing.PgDump;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Random schemas in words of their own, against what PostgreSQL makes of them. */
@Tag("any-jdk")
final class SpellingPropertiesTest {
  private static final PostgresVersions NEWEST = new PostgresVersions(18, 18);
  private static final TestDatabase DATABASE = PostgresServer.shared().createDatabase();
  private static final TestDatabase RESTORED = PostgresServer.shared().createDatabase();

  private final Path folder = folder();

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "spelling");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Provide
  Arbitrary<SchemaPair> pairs() {
    return SchemaArbitraries.pairs(18);
  }

  /** What is planned from a database makes it what is declared: no difference is missed or left. */
  @Property(seed = "20260104")
  void aPlanFromADatabaseMakesItWhatIsDeclared(@ForAll("pairs") SchemaPair pair)
      throws SQLException {
    SchemaModel declared = pair.after().schema();
    if (!Judge.isAskedOf(declared)) {
      return;
    }
    build(pair.before().schema());
    LiveSchema before = read();
    Spelled spelled = spelling(before).align(declared, before.schema());
    Plan plan = Planner.plan(before.schema(), spelled.schema(), Renames.NONE, NEWEST);
    StepRunner.run(plan.up(), DATABASE);
    LiveSchema after = read();
    SchemaModel again = spelling(after).align(declared, after.schema()).schema();
    assertThat(Differ.diff(after.schema(), again, Renames.NONE, NEWEST)).isEmpty();
  }

  /** A restored dump of what is declared is what is declared. */
  @Property(seed = "20260104")
  void aRestoredDumpHasNotDrifted(@ForAll("pairs") SchemaPair pair) throws SQLException {
    SchemaModel declared = pair.after().schema();
    if (!Judge.isAskedOf(declared)) {
      return;
    }
    build(declared);
    if (!PgDump.restore(DATABASE, RESTORED.clear())) {
      return;
    }
    LiveSchema live = read(RESTORED);
    Spelled spelled = spelling(live).align(declared, live.schema());
    assertThat(Differ.diff(live.schema(), spelled.schema(), Renames.NONE, NEWEST)).isEmpty();
  }

  private static void build(SchemaModel schema) {
    DATABASE.clear();
    SampleScript.of(schema).forEach(DATABASE::execute);
  }

  private static LiveSchema read() throws SQLException {
    return read(DATABASE);
  }

  private static LiveSchema read(TestDatabase database) throws SQLException {
    return CatalogReader.read(database.readingSession(), CatalogScope.ALL);
  }

  private Spelling spelling(LiveSchema live) {
    ScratchServer server = new ScratchServer(DatabaseAddress.parse(DATABASE.url()), Retry.DEFAULT);
    return new Spelling(server, new SpellingCache(folder), live);
  }
}
