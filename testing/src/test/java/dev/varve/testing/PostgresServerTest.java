package dev.varve.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresServerTest {

  @ParameterizedTest
  @ValueSource(ints = {13, 14, 15, 16, 17, 18})
  void eachVersionRunsBesideTheOthersWithoutDurability(int major) {
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      assertThat(database.value("SHOW server_version")).startsWith(major + ".");
      assertThat(database.value("SHOW fsync")).isEqualTo("off");
      assertThat(database.value("SHOW full_page_writes")).isEqualTo("off");
      assertThat(database.value("SHOW synchronous_commit")).isEqualTo("off");
      assertThat(database.value("SHOW server_encoding")).isEqualTo("UTF8");
    }
  }

  @Test
  void oneServerPerVersionIsShared() {
    assertThat(PostgresServer.shared()).isSameAs(PostgresServer.version(18));
  }

  @Test
  void versionThatTheBuildDoesNotPackIsRefused() {
    assertThatThrownBy(() -> PostgresServer.version(9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("varve-testing packs no PostgreSQL 9");
  }

  @Test
  void closedDatabaseIsGoneEvenWhileSomebodyIsConnected() throws Exception {
    PostgresServer server = PostgresServer.shared();
    try (TestDatabase watcher = server.createDatabase()) {
      TestDatabase database = server.createDatabase();
      try (Connection open = database.connection()) {
        database.execute("CREATE TABLE t (a int)");
        database.close();
        assertThat(open.isValid(1)).isFalse();
      }
      assertThat(
              watcher.value("SELECT count(*) FROM pg_database WHERE datname = ?", database.name()))
          .isEqualTo("0");
    }
  }

  @Test
  void copyHoldsWhatItsTemplateHolds() {
    PostgresServer server = PostgresServer.shared();
    try (TestDatabase template = server.createDatabase()) {
      template.execute("CREATE TABLE t (a int)", "INSERT INTO t VALUES (1), (2)");
      try (TestDatabase copy = server.copyOf(template)) {
        assertThat(copy.column("SELECT a FROM t ORDER BY a")).containsExactly("1", "2");
      }
    }
  }

  @Test
  void failingStatementIsShownWithItsText() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      assertThatThrownBy(() -> database.execute("SELECT nothing"))
          .hasMessageContaining("column \"nothing\" does not exist")
          .hasMessageEndingWith("in:\nSELECT nothing");
    }
  }
}
