package dev.varve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.acceptance.AppUnderTest.Ran;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** somaAgent01: every fact of its design but its four properties. */
final class AgentTest {
  private static final AppUnderTest AGENT = AppUnderTest.named("agent");
  private static final List<String> IDS = List.of("000_sessions", "001_initial_schema");

  @TestFactory
  Stream<DynamicTest> eachRevisionIsReversible() {
    return new Cycle(AGENT, IDS).tests();
  }

  @Test
  void theInitialMigrationMakesTwelveTablesAndFiveEnumTypes() {
    assertThat(AGENT.run(Map.of(), "show", "001").out())
        .contains("    adds      5 enums, 1 extension, 1 sequence, 12 tables\n");
  }

  @Test
  void columnsHaveTheTypesOfTheDesign() {
    try (TestDatabase database = upgraded()) {
      assertThat(database.column(AGENT.text("types.sql")))
          .isEqualTo(AGENT.text("types.txt").lines().toList());
    }
  }

  @Test
  void enumTypesHaveTheValuesOfTheDesign() {
    try (TestDatabase database = upgraded()) {
      assertThat(
              database.column(
                  """
                  SELECT typname || ': ' || string_agg(enumlabel, ' ' ORDER BY enumsortorder)
                  FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid
                  GROUP BY typname ORDER BY typname"""))
          .containsExactly(
              "asset_type: image video diagram screenshot document",
              "capability_health: healthy degraded unavailable",
              "cost_tier: free low medium high premium",
              "execution_status: pending running success failed skipped",
              "job_status: pending running completed failed cancelled");
    }
  }

  /** The convention's tokens, put together by the catalog: what is named otherwise is listed. */
  @Test
  void everyNameFollowsTheConventionTokenByToken() {
    try (TestDatabase database = upgraded()) {
      assertThat(database.column(AGENT.text("convention.sql"))).isEmpty();
      assertThat(
              database.column(
                  """
                  SELECT contype::text || ' ' || count(*) FROM pg_constraint
                  WHERE connamespace = 'public'::regnamespace
                    AND conrelid <> 'varve_history'::regclass
                  GROUP BY contype ORDER BY contype"""))
          .containsExactly("c 2", "f 7", "p 13", "u 3");
    }
  }

  @Test
  void theSeedRowsAreThereAndRowsThatWereThereStayAsTheyAre() {
    try (TestDatabase database = Pgvector.createDatabase()) {
      database.execute(AGENT.ddl(1), AGENT.ddl(2));
      database.execute("INSERT INTO tool_catalog VALUES ('echo', 'ours')");
      assertThat(AGENT.run(dsn(database), "upgrade").exit()).isZero();
      assertThat(
              database.column("SELECT name || ': ' || description FROM tool_catalog ORDER BY name"))
          .containsExactly(
              "document_ingest: Reads a document", "echo: ours", "web_search: Searches the web");
    }
  }

  @Test
  void aDowngradeDropsWhatDependsFirstThoughThereAreRows() {
    try (TestDatabase database = upgraded()) {
      database.execute(AGENT.text("rows.sql"));
      assertThat(AGENT.run(dsn(database), "downgrade", "base").exit()).isZero();
      assertThat(AGENT.run(dsn(database), "current").out()).isEqualTo("nothing is applied\n");
    }
  }

  @Test
  void withoutTheVariableTheDefaultIsTakenWithAWarning() {
    assertThat(AGENT.run(Map.of(), "current").err())
        .startsWith(
            "varve: warning: neither --url nor the environment variable SA01_DB_DSN gives an"
                + " address; this takes the default of varve.properties,"
                + " localhost:5432/somaagent01\n");
  }

  @Test
  void aServerThatDoesNotAnswerIsTriedThreeTimesWithGrowingWaits() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    long begin = System.nanoTime();
    Ran ran =
        AGENT.run(Map.of("SA01_DB_DSN", "postgresql://soma:soma@127.0.0.1:" + free), "upgrade");
    assertThat(System.nanoTime() - begin)
        .as("half a second, then one")
        .isGreaterThan(1_500_000_000);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err())
        .contains("could not be reached in 3 tries (nothing listens there). Start it, or")
        .doesNotContain("soma:soma");
  }

  @Test
  void theEntryPointOfTheContainerMigrates() throws Exception {
    try (TestDatabase database = Pgvector.createDatabase()) {
      Script migrated = Script.run(dsn(database));
      assertThat(migrated.exit()).as(migrated.err()).isZero();
      assertThat(migrated.out())
          .startsWith("Running database migrations...\n")
          .contains("upgraded  001_initial_schema")
          .endsWith("Migrations completed successfully\n");
      database.execute("UPDATE varve_history SET checksum = 'other'");
      Script failed = Script.run(dsn(database));
      assertThat(failed.exit()).isEqualTo(1);
      assertThat(failed.err()).endsWith("Migration failed!\n");
    }
  }

  private static TestDatabase upgraded() {
    TestDatabase database = Pgvector.createDatabase();
    assertThat(AGENT.run(dsn(database), "upgrade").exit()).isZero();
    return database;
  }

  /** The address as the application's own variable holds it, password included. */
  private static Map<String, String> dsn(TestDatabase database) {
    return Map.of("SA01_DB_DSN", database.url() + "&password=" + Pgvector.PASSWORD);
  }
}
