package dev.varve.example.lifegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.Outcome;
import dev.varve.runtime.Varve;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The story, told on a server of the tests. */
final class LifeGraphTest {

  @Test
  void upgradesAsksDowngradesAndUpgradesAgain() throws SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TestDatabase database = PostgresServer.shared().createDatabase();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      new LifeGraph(database.dataSource(), database.url(), out).run();
      assertThat(database.value("SELECT count(*) FROM parties"))
          .as("rows after everything was taken back and made again")
          .isEqualTo("0");
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("UPGRADED 002_create_core_tables")
        .contains("ACME Corporation | 0.5")
        .contains("Pay Invoice #123 | 80")
        .contains("DOWNGRADED 004_create_signals_links")
        .containsOnlyOnce(
            """
            ✅ PostgreSQL extensions installed
            ✅ All tables exist
            ✅ All indexes created
            ✅ Migration status: head
            ✅ Database health: OK

            == Rows in""");
  }

  @Test
  void theHealthCheckLooksAtNothingOfOthersAndMissesNothingOfItsOwn() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TestDatabase database = PostgresServer.shared().createDatabase();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      HealthCheck check = new HealthCheck(database.url(), out);
      Varve.on(database.dataSource()).upgrade();
      database.execute("CREATE SCHEMA other", "CREATE TABLE other.documents (id int)");
      check.run();
      database.execute("DROP INDEX idx_roles_domains");
      assertThatThrownBy(check::run).isInstanceOf(IllegalStateException.class);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .endsWith(
            """
            ✅ All tables exist
            ❌ All indexes created
               roles.idx_roles_domains is missing
            ✅ Migration status: head
            ❌ Database health: OK
               not OK, see above
            """);
  }

  @Test
  void documentsAreThereBeforeLifeGraphAndStayAfterIt() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      database.execute(
          """
          CREATE TABLE documents (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            filename varchar(255) NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now())""",
          "INSERT INTO documents (filename) VALUES ('a.pdf'), ('b.pdf')");
      Varve varve = Varve.on(database.dataSource());
      assertThat(varve.upgrade("002").revisions(Outcome.Action.STAMPED))
          .containsExactly("000_documents_before_life_graph");
      varve.downgradeToBase();
      assertThat(database.column("SELECT filename FROM documents ORDER BY 1"))
          .containsExactly("a.pdf", "b.pdf");
      varve.upgrade();
      assertThat(database.column("SELECT filename || ' ' || source FROM documents ORDER BY 1"))
          .containsExactly("a.pdf upload", "b.pdf upload");
      varve.downgradeToBase();
      assertThat(database.column("SELECT filename FROM documents ORDER BY 1"))
          .containsExactly("a.pdf", "b.pdf");
      assertThat(database.column("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
          .containsExactlyInAnyOrder("documents", "varve_history");
    }
  }
}
