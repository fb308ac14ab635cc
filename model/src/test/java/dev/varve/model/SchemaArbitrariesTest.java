package dev.varve.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.plan.Judge;
import dev.varve.model.schema.SchemaModel;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

@Tag("any-jdk")
final class SchemaArbitrariesTest {
  private static final String ORDINARY_TABLES =
      """
      SELECT count(*) FROM pg_catalog.pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
      """;

  /** One for each version; every schema is rolled back. */
  private static final Map<Integer, TestDatabase> DATABASES = new ConcurrentHashMap<>();

  @Provide
  Arbitrary<SchemaPair> onAnyVersion() {
    return SchemaArbitraries.pairs();
  }

  @Provide
  Arbitrary<SchemaPair> onTheNewestVersion() {
    return SchemaArbitraries.pairs(18);
  }

  @Property(seed = "-3519831022519195554")
  void theOldestPostgresTakesBothSchemasOfAPair(@ForAll("onAnyVersion") SchemaPair pair) {
    assertCreatable(13, pair.before().schema());
    assertCreatable(13, pair.after().schema());
  }

  @Property(seed = "-3519831022519195554")
  void theNewestPostgresTakesBothSchemasOfAPair(@ForAll("onTheNewestVersion") SchemaPair pair) {
    assertCreatable(18, pair.before().schema());
    assertCreatable(18, pair.after().schema());
  }

  private static void assertCreatable(int version, SchemaModel schema) {
    if (!Judge.isAskedOf(schema)) {
      return;
    }
    TestDatabase database = DATABASES.computeIfAbsent(version, SchemaArbitrariesTest::newDatabase);
    database.execute("BEGIN");
    try {
      SampleScript.of(schema).forEach(database::execute);
      assertThat(database.value(ORDINARY_TABLES)).isEqualTo("" + schema.tables().size());
    } finally {
      database.execute("ROLLBACK");
    }
  }

  private static TestDatabase newDatabase(int version) {
    return PostgresServer.version(version).createDatabase();
  }

  @AfterContainer
  static void dropDatabases() {
    DATABASES.values().forEach(TestDatabase::close);
  }
}
