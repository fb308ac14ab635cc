package dev.varve.example.lifegraph;

import static org.assertj.core.api.Assertions.assertThat;

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
      new LifeGraph(database.dataSource(), out).run();
      assertThat(database.value("SELECT count(*) FROM parties"))
          .as("rows after everything was taken back and made again")
          .isEqualTo("0");
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("UPGRADED 002_create_core_tables")
        .contains("ACME Corporation | 0.5")
        .contains("Pay Invoice #123 | 80")
        .contains("DOWNGRADED 004_create_signals_links")
        .containsOnlyOnce("✅ Migration status: head\n✅ Database health: OK\n\n== Rows in");
  }
}
