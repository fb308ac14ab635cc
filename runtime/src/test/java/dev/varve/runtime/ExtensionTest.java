package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A downgrade drops the extensions that the migration has made, and leaves those of others. */
class ExtensionTest extends RuntimeTest {
  private static final String IN_ONE_TRANSACTION =
      "steps.sql(\"CREATE EXTENSION IF NOT EXISTS citext; CREATE TABLE a (x citext)\");"
          + " steps.sql(\"CREATE EXTENSION IF NOT EXISTS \\\"pgcrypto\\\"\");";
  private static final String IN_SEVERAL =
      "steps.sqlOutsideTransaction(\"VACUUM\");"
          + " steps.sql(\"CREATE EXTENSION IF NOT EXISTS citext\");"
          + " steps.sqlInNewTransaction(\"CREATE TABLE a (x citext)\");"
          + " steps.sqlInNewTransaction(\"CREATE EXTENSION IF NOT EXISTS pgcrypto\");"
          + " steps.sqlInNewTransaction(\"SELECT 1\");";
  private static final String DOWN =
      "steps.sql(\"DROP TABLE a\"); steps.sql(\"DROP EXTENSION pgcrypto\");"
          + " steps.sql(\"DROP EXTENSION IF EXISTS citext\");";

  private static TestMigration extensions(String up) {
    return migration("ext").up(up).down(DOWN);
  }

  private List<String> extensions() {
    return database.column(
        "SELECT extname::text FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {IN_ONE_TRANSACTION, IN_SEVERAL})
  void whatTheMigrationMadeIsDropped(String up) {
    Varve varve = varve(extensions(up));
    for (int i = 0; i < 2; i++) {
      varve.upgrade();
      assertThat(extensions()).containsExactly("citext", "pgcrypto");
      varve.downgrade("base");
      assertThat(extensions()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IN_ONE_TRANSACTION, IN_SEVERAL})
  void whatAnAdministratorMadeStays(String up) {
    database.execute("CREATE EXTENSION pgcrypto");
    Varve varve = varve(extensions(up));
    for (int i = 0; i < 2; i++) {
      varve.upgrade();
      varve.downgrade("base");
      assertThat(extensions()).containsExactly("pgcrypto");
      assertThat(tables()).isEmpty();
    }
  }

  @Test
  void itStaysWhenABuildWithoutTheMigrationTakesItBack() {
    database.execute("CREATE EXTENSION citext");
    varve(extensions(IN_ONE_TRANSACTION)).upgrade();
    varve(table("other")).takeBackUnknown(true).upgrade();
    assertThat(extensions()).containsExactly("citext");
  }

  @Test
  void itStaysHoweverTheWayBackIsEdited() {
    database.execute("CREATE EXTENSION citext");
    varve(extensions(IN_ONE_TRANSACTION)).upgrade();
    varve(
            extensions(IN_ONE_TRANSACTION)
                .down("steps.sql(\"DROP TABLE a\"); steps.sql(\"DROP EXTENSION citext\");"))
        .downgrade("base");
    assertThat(extensions()).containsExactly("citext", "pgcrypto");
  }

  @Test
  void whatIsStampedWasMadeByOthers() {
    database.execute(
        "CREATE EXTENSION citext", "CREATE EXTENSION pgcrypto", "CREATE TABLE a (x citext)");
    Varve varve = varve(extensions(IN_ONE_TRANSACTION));
    varve.stampUnchecked("head");
    varve.downgrade("base");
    assertThat(extensions()).containsExactly("citext", "pgcrypto");
    assertThat(tables()).isEmpty();
  }

  @Test
  void oneThatMustNotBeThereIsDropped() {
    Varve varve =
        varve(
            migration("ext")
                .up("steps.sql(\"CREATE EXTENSION citext\");")
                .down("steps.sql(\"DROP EXTENSION citext\");"));
    varve.upgrade();
    varve.downgrade("base");
    assertThat(extensions()).isEmpty();
  }

  @Test
  void oneThatSomebodyDroppedIsNoObstacle() {
    Varve varve =
        varve(
            migration("ext")
                .up("steps.sql(\"CREATE EXTENSION IF NOT EXISTS citext\");")
                .down("steps.sql(\"DROP EXTENSION IF EXISTS citext\");"));
    varve.upgrade();
    database.execute("DROP EXTENSION citext");
    varve.downgrade("base");
    assertThat(varve.history()).isEmpty();
  }
}
