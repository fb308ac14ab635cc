package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.model.problem.ProblemException;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a role reads that may do nothing but connect. */
final class PrivilegesTest {
  private static final String REVOKED =
      """
      REVOKE SELECT ON pg_catalog.pg_policy, pg_catalog.pg_conversion FROM PUBLIC;
      REVOKE EXECUTE ON FUNCTION pg_catalog.pg_get_partkeydef(oid) FROM PUBLIC;
      """;

  private static final TestDatabase DATABASE = PostgresServer.shared().createDatabase();

  @BeforeAll
  static void createRole() {
    DATABASE.execute("CREATE ROLE visitor");
  }

  @AfterAll
  static void dropRole() {
    DATABASE.close();
    try (TestDatabase other = PostgresServer.shared().createDatabase()) {
      other.execute("DROP ROLE visitor");
    }
  }

  private static LiveSchema readAsVisitor(TestDatabase database) {
    try (Connection connection = database.connection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE visitor");
      return CatalogReader.read(connection, CatalogScope.ALL);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 18})
  void aRoleThatMayOnlyConnectReadsEverything(int major) {
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      if (major != 18) {
        database.execute("CREATE ROLE visitor");
      }
      database.execute(TestResource.text("unsupported.sql", major));
      LiveSchema all = Reading.of(database);
      LiveSchema visible = readAsVisitor(database);
      database.execute("DROP SUBSCRIPTION reader");
      List<Unsupported> missing = new ArrayList<>(all.unsupported());
      missing.removeAll(visible.unsupported());
      assertThat(visible.schema()).isEqualTo(all.schema());
      assertThat(missing)
          .containsExactly(
              new Unsupported("user mapping", "public on server", "OPTIONS password, user"));
      assertThat(visible.unsupported())
          .contains(new Unsupported("user mapping", "public on server", ""));
    }
  }

  @Test
  void whatMayNotBeReadIsReported() {
    DATABASE.clear().execute("CREATE VIEW v AS SELECT 1 AS a; CREATE TABLE t (a integer)");
    DATABASE.execute("BEGIN", REVOKED, "COMMIT");
    LiveSchema live = readAsVisitor(DATABASE);
    DATABASE.execute(REVOKED.replace("REVOKE", "GRANT").replace("FROM PUBLIC", "TO PUBLIC"));
    assertThat(live.schema().tables()).hasSize(1);
    assertThat(live.unsupported())
        .contains(
            new Unsupported(
                "what may not be read of",
                "policies",
                "ERROR: permission denied for table pg_policy"),
            new Unsupported(
                "what may not be read of",
                "relations",
                "ERROR: permission denied for function pg_get_partkeydef"))
        .extracting(Unsupported::toString)
        .contains("what may not be read of collations");
  }

  @Test
  void withoutTheCatalogOfTablesNothingCanBeRead() {
    DATABASE.clear().execute("REVOKE SELECT ON pg_catalog.pg_attribute FROM PUBLIC");
    assertThatThrownBy(() -> readAsVisitor(DATABASE))
        .isInstanceOf(ProblemException.class)
        .hasMessage("the database cannot be read: ERROR: permission denied for table pg_attribute");
    DATABASE.execute("GRANT SELECT ON pg_catalog.pg_attribute TO PUBLIC");
  }

  @Test
  void withoutTheCatalogOfSchemasTheCrawlSaysWhy() {
    DATABASE.clear().execute("REVOKE SELECT ON pg_catalog.pg_namespace FROM PUBLIC");
    assertThatThrownBy(() -> readAsVisitor(DATABASE))
        .isInstanceOf(ProblemException.class)
        .hasMessage("the database cannot be read: ERROR: permission denied for table pg_namespace");
    DATABASE.execute("GRANT SELECT ON pg_catalog.pg_namespace TO PUBLIC");
  }
}
