package dev.varve.example.lifegraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.Revision;
import dev.varve.runtime.Varve;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * After each revision the schema equals the DDL of the migration guide, run directly; after its way
 * back, that of the revision before.
 *
 * <p>Where the guide contradicts itself its DDL decides. It makes {@code documents.sha256} UNIQUE
 * and puts a unique index on it as well, and does the same, partially, with {@code
 * signals.dedupe_key}: both are kept. It downgrades documents by dropping the four indexes but not
 * the constraint, which goes with its column. The table {@code documents} is there before the guide
 * begins; revision 000 says what it was.
 */
final class RevisionsTest {
  private static final String HISTORY = "varve_history";
  private static final List<String> IDS =
      List.of(
          "000_documents_before_life_graph",
          "001_add_extensions",
          "002_create_core_tables",
          "003_enhance_documents",
          "004_create_signals_links");

  @Test
  void theRevisionsAreThoseOfTheGuide() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      assertThat(Varve.on(database.dataSource()).pending()).extracting(Revision::id).isEqualTo(IDS);
    }
  }

  @TestFactory
  Stream<DynamicTest> eachRevisionMakesTheSchemaOfTheGuideAndTakesItBack() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int version : List.of(13, 15, 18)) {
      for (int i = 0; i < IDS.size(); i++) {
        int revision = i;
        tests.add(
            DynamicTest.dynamicTest(
                IDS.get(i) + " on PostgreSQL " + version,
                () -> upDownUp(PostgresServer.version(version), revision)));
      }
    }
    return tests.stream();
  }

  private static void upDownUp(PostgresServer server, int revision) throws IOException {
    try (TestDatabase database = server.createDatabase();
        TestDatabase before = guide(server, revision - 1);
        TestDatabase after = guide(server, revision)) {
      Varve varve = Varve.on(database.dataSource());
      varve.upgrade(IDS.get(revision));
      SchemaOracle.assertSameSchema(database, after, HISTORY);
      varve.downgrade(1);
      SchemaOracle.assertSameSchema(database, before, HISTORY);
      varve.upgrade(IDS.get(revision));
      SchemaOracle.assertSameSchema(database, after, HISTORY);
    }
  }

  /** A database with the guide's DDL up to the revision. */
  private static TestDatabase guide(PostgresServer server, int revision) throws IOException {
    TestDatabase database = server.createDatabase();
    for (int i = 0; i <= revision; i++) {
      database.execute(ddl(i));
    }
    return database;
  }

  private static String ddl(int revision) throws IOException {
    String name = "/guide/" + revision + ".sql";
    try (InputStream file =
        Objects.requireNonNull(RevisionsTest.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
