package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.Outcome.Action;
import dev.varve.testing.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What happens to the connections, and where names without a schema go. */
class ConnectionTest extends RuntimeTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void connectionsComeBackAsTheyWere(boolean autoCommit) throws Exception {
    database.execute(
        "CREATE SCHEMA s",
        "ALTER DATABASE " + database.name() + " SET lock_timeout = '7s'",
        "ALTER DATABASE " + database.name() + " SET idle_session_timeout = '50s'",
        "ALTER DATABASE " + database.name() + " SET search_path = public, s");
    try (ReusedConnections pool = new ReusedConnections(database.dataSource(), autoCommit)) {
      Varve varve =
          Varve.on(pool.dataSource())
              .withClassLoader(
                  TestBuild.of(
                          migration("a")
                              .up(
                                  """
                                  steps.sql("SET search_path = s; SET lock_timeout = '1ms'; "
                                      + "SET ROLE pg_monitor; RESET ROLE; SET ROLE postgres");
                                  steps.sqlOutsideTransaction("ANALYZE");
                                  """),
                          table("b", "a"),
                          migration("c", "b").up("steps.sql(\"SELECT nothing\");"))
                      .loader());
      assertThatThrownBy(varve::upgrade).hasMessageStartingWith("VARVE-7021: ");
      assertThat(varve.downgradeToBase().revisions(Action.DOWNGRADED)).containsExactly("b", "a");

      assertThat(pool.returned()).hasSize(4).containsOnly(autoCommit + " 7s public, s none 50s");
    }
  }

  @Test
  void whatAStepSetsForTheSessionEndsWithItsTransaction() {
    database.execute("CREATE SCHEMA s");
    varve(
            migration("a")
                .up(
                    """
                    steps.sql("SET search_path = s");
                    steps.sql("CREATE TABLE inside (x int)");
                    steps.sqlInNewTransaction("CREATE TABLE outside (x int)");
                    """))
        .upgrade();
    assertThat(database.value("SELECT to_regclass('s.inside')")).isEqualTo("s.inside");
    assertThat(database.value("SELECT to_regclass('public.outside')")).isEqualTo("outside");
  }

  @Test
  void historyStandsInTheSchemaOfUnqualifiedNames() {
    database.execute("CREATE SCHEMA tenant_1", "CREATE SCHEMA \"Tenant 2\"");
    Varve one = inSchema(database, "tenant_1", table("a"));
    Varve two = inSchema(database, "Tenant 2", table("a"));
    one.upgrade();
    assertThat(two.history()).isEmpty();
    two.upgrade();
    assertThat(
            database.column(
                "SELECT relnamespace::regnamespace || '.' || relname FROM pg_class"
                    + " WHERE relname IN ('a', 'varve_history') ORDER BY 1"))
        .containsExactlyInAnyOrder(
            "\"Tenant 2\".a", "\"Tenant 2\".varve_history", "tenant_1.a", "tenant_1.varve_history");
  }

  @Test
  void historyTableCanHaveAnotherNameAndSchema() {
    Varve varve = varve(table("a")).withHistoryTable("Meta 'data'", "What \"happened\"");
    varve.upgrade();
    assertThat(ids(varve.history())).containsExactly("a");
    assertThat(database.value("SELECT id FROM \"Meta 'data'\".\"What \"\"happened\"\"\""))
        .isEqualTo("a");

    varve(table("b")).withHistoryTable("log").upgrade();
    assertThat(database.value("SELECT id FROM public.log")).isEqualTo("b");
  }

  @Test
  void userWhoMayNotCreateSchemasCanKeepTheHistoryInOneThatExists() {
    database.execute(
        "DROP ROLE IF EXISTS varve_test_user",
        "CREATE ROLE varve_test_user LOGIN",
        "CREATE SCHEMA meta AUTHORIZATION varve_test_user");
    try {
      PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
      source.setUser("varve_test_user");
      Varve varve =
          Varve.on(source)
              .withHistoryTable("meta", "history")
              .withClassLoader(TestBuild.of(migration("a")).loader());
      varve.upgrade();
      assertThat(varve.history().get(0).appliedBy()).isEqualTo("varve_test_user");
    } finally {
      database.execute("DROP OWNED BY varve_test_user", "DROP ROLE varve_test_user");
    }
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    Varve varve = Varve.on(database.dataSource());
    assertThatThrownBy(() -> varve.withHistoryTable(""))
        .hasMessage("the history table's name is empty");
    assertThatThrownBy(() -> varve.withLockWait(Duration.ofMillis(-1)))
        .hasMessage("a time to wait is negative");
    assertThatThrownBy(() -> varve.withLockTimeout(Duration.ofMillis(-1)))
        .hasMessage("a time to wait is negative");
    assertThatThrownBy(() -> varve.withLockTries(0))
        .hasMessage("expected at least one try, found 0");
  }

  private static Varve inSchema(TestDatabase database, String schema, TestMigration... migrations) {
    PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
    source.setCurrentSchema("\"" + schema + "\"");
    return Varve.on(source).withClassLoader(TestBuild.of(migrations).loader());
  }
}
