package dev.varve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.acceptance.AppUnderTest.Ran;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tax practice: every fact of the summary of its first migration. */
final class TaxesTest {
  private static final AppUnderTest TAXES = AppUnderTest.named("taxes");
  private static final String ID = "c5fc18e7c719_initial_schema_with_all_models";

  @TestFactory
  Stream<DynamicTest> theRevisionIsReversible() {
    return new Cycle(TAXES, List.of(ID)).tests();
  }

  @Test
  void oneRevisionMakesTheElevenTables() {
    try (TestDatabase database = Pgvector.createDatabase()) {
      assertThat(TAXES.run(database, "pending").lines()).containsExactly(ID);
      TAXES.run(database, "upgrade");
      assertThat(
              database.rows(
                  """
                  SELECT relname || ' | ' || obj_description(pg_class.oid) FROM pg_class
                  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
                    AND relname <> 'varve_history'
                  ORDER BY relname"""))
          .extracting(row -> row.get(0))
          .containsExactly(
              "agent_logs | Structured agent logs",
              "agent_metrics | Performance metrics",
              "client_profile_entries | Append-only profile log",
              "clients | Client/taxpayer records",
              "document_embeddings | RAG document vectors",
              "escalations | Human review escalations",
              "feedback_entries | Human correction feedback",
              "skill_embeddings | Skill file vectors",
              "skill_files | Agent skill instructions",
              "task_artifacts | Task output files",
              "tasks | AI task tracking");
    }
  }

  @Test
  void theExtensionComesBeforeAllElse() {
    Ran shown = TAXES.run(Map.of(), "show", "head");
    assertThat(shown.lines().stream().filter(line -> line.startsWith("    + ")).findFirst())
        .hasValue("    + extension vector");
    assertThat(shown.out())
        .contains("    created   2026-01-24T06:46:41Z\n")
        .contains("    adds      1 enum, 1 extension, 11 tables\n");
  }

  @Test
  void noEnumTypeStaysBehindSoThatTheUpgradeCanRunAgain() {
    try (TestDatabase database = Pgvector.createDatabase()) {
      for (int i = 0; i < 3; i++) {
        assertThat(TAXES.run(database, "upgrade").exit()).isZero();
        assertThat(types(database)).isEqualTo("1");
        assertThat(TAXES.run(database, "downgrade", "base").exit()).isZero();
        assertThat(types(database)).isEqualTo("0");
      }
    }
  }

  private static String types(TestDatabase database) {
    return String.valueOf(
        database.value("SELECT count(*) FROM pg_type WHERE typname = 'taskstatus'"));
  }

  @Test
  void aVectorIsKnownWithItsLength() {
    try (TestDatabase database = Pgvector.createDatabase()) {
      TAXES.run(database, "upgrade");
      database.execute("ALTER TABLE skill_embeddings ALTER embedding TYPE vector(3)");
      assertThat(TAXES.run(database, "drift").lines())
          .containsExactly("~ column skill_embeddings.embedding type vector(1536) -> vector(3)");
    }
  }

  @Test
  void theAddressIsThatOfTheVariable() {
    try (TestDatabase database = Pgvector.createDatabase()) {
      String address =
          "postgresql+asyncpg://%s:%s@127.0.0.1:%d/%s"
              .formatted(
                  database.value("SELECT current_user"),
                  Pgvector.PASSWORD,
                  database.server().port(),
                  database.name());
      Ran upgrade = TAXES.run(Map.of("DATABASE_URL", address), "upgrade");
      assertThat(upgrade.exit()).as(upgrade.err()).isZero();
      assertThat(TAXES.on(database).standing().isReady()).isTrue();
    }
    assertThat(TAXES.run(Map.of(), "current").err())
        .contains("by the environment variable DATABASE_URL, or as url in varve.properties");
  }

  @Test
  void noConnectionIsLeftOpen() {
    try (TestDatabase database = Pgvector.createDatabase()) {
      TAXES.run(database, "upgrade");
      TAXES.on(database).downgrade("base");
      assertThat(
              database.value(
                  """
                  SELECT count(*) FROM pg_stat_activity
                  WHERE datname = current_database() AND pid <> pg_backend_pid()"""))
          .isEqualTo("0");
    }
  }

  @Test
  void aServerWithoutPgvectorIsToldSo() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      Ran upgrade = TAXES.run(database, "upgrade");
      assertThat(upgrade.exit()).isEqualTo(1);
      assertThat(upgrade.err()).contains("extension \"vector\" is not available");
      assertThat(database.value("SELECT count(*) FROM pg_tables WHERE tablename = 'clients'"))
          .isEqualTo("0");
    }
  }
}
