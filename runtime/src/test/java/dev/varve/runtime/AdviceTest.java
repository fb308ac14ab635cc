package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What a failure says to do. */
class AdviceTest extends RuntimeTest {
  private static final String THERE =
      "This run's history is public.varve_history: see what it says (history), and if the"
          + " database has all that a revision makes, record it (stamp).";

  @BeforeEach
  void role() {
    database.execute("DROP ROLE IF EXISTS varve_app", "CREATE ROLE varve_app LOGIN");
  }

  @AfterEach
  void dropRole() {
    database.execute("DROP OWNED BY varve_app", "DROP ROLE varve_app");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE TABLE t (x int) | 42P07 | It is there already: made by hand, by another tool, or by a"
            + " run whose history stands elsewhere.",
        "CREATE TYPE mood AS ENUM ('x') | 42710 | It is there already: made by hand",
        "CREATE EXTENSION pg_trgm | 42710 | The extension is there already: write CREATE EXTENSION"
            + " IF NOT EXISTS.",
        "INSERT INTO child VALUES (7) | 23503 | Rows refer to rows that are not there: write those"
            + " first, or correct or remove the rows that refer to them, in a step before this one.",
        "INSERT INTO t VALUES (1) | 23505 | Rows that are there do not keep to it: correct them in a"
            + " step before this one.",
        "DROP TABLE t | 2BP01 | Others depend on it: drop or change them in a step before this one.",
        "SELECT * FROM nowhere | 42P01 | If it exists in another schema, the connection's search_path"
            + " does not lead there.",
        "CREATE INDEX CONCURRENTLY i ON t (x) | 25001 | This statement wants no transaction: make it a"
            + " step sqlOutsideTransaction.",
        "DO $$ BEGIN COMMIT; END $$ | 2D000 | A block or procedure that commits cannot be in the"
            + " migration's transaction: make it a step sqlOutsideTransaction.",
        "CALL committing() | 2D000 | A block or procedure that commits cannot be in the",
        "ALTER TYPE mood ADD VALUE 'b'; SELECT 'b'::mood | 55P04 | Use the new value in a transaction"
            + " after this one: sqlInNewTransaction.",
        "SET TRANSACTION READ ONLY; DELETE FROM t | 25006 | This server or session is read-only:"
            + " connect to the primary."
      })
  void failingStepSaysWhatToDo(String sql, String state, String advice) {
    database.execute(
        "CREATE TABLE t (x int PRIMARY KEY)",
        "INSERT INTO t VALUES (1)",
        "CREATE TABLE child (x int REFERENCES t)",
        "CREATE TYPE mood AS ENUM ('a')",
        "CREATE EXTENSION pg_trgm",
        "CREATE PROCEDURE committing() LANGUAGE plpgsql AS 'BEGIN COMMIT; END'");
    assertThatThrownBy(varve(migration("a").up("steps.sql(\"" + sql + "\");"))::upgrade)
        .hasMessageStartingWith("VARVE-7021: revision a, up, step 1 of 1 failed: ERROR: ")
        .hasMessageContaining("(SQLSTATE " + state + ")\n  ")
        .hasMessageContaining("\n" + advice)
        .hasMessageEndingWith("\nNo step of it is done. Correct it and run again.");
    assertThat(varve(table("a")).history()).isEmpty();
  }

  @Test
  void whatIsThereAlreadyIsComparedWithTheHistory() {
    database.execute("CREATE TABLE a (x int)");
    assertThatThrownBy(varve(table("a"))::upgrade).hasMessageContaining(THERE);
  }

  @Test
  void roleThatMayNotCreateInTheSchemaIsNamedWithTheGrantThatHelps() {
    assertThatThrownBy(asApp(table("a"))::upgrade)
        .hasMessage(
            "VARVE-7036: cannot read or write the history: ERROR: permission denied for schema"
                + " public\n  Position: 28 (SQLSTATE 42501)\n"
                + "The role varve_app lacks a right. Let an administrator say: GRANT USAGE, CREATE ON"
                + " SCHEMA public TO varve_app; or migrate as a role that has it.");
    database.execute("GRANT USAGE, CREATE ON SCHEMA public TO varve_app");
    assertThat(asApp(table("a")).upgrade().isEmpty()).isFalse();
  }

  @Test
  void roleThatMayNotCreateTheSchemaOfTheHistoryIsNamed() {
    assertThatThrownBy(asApp(table("a")).withHistoryTable("meta", "history")::upgrade)
        .hasMessageStartingWith("VARVE-7036: ")
        .hasMessageContaining(
            "GRANT CREATE ON DATABASE " + database.name() + " TO varve_app; or migrate as a role");
  }

  @Test
  void roleThatMayNotReadTheHistoryIsNamed() {
    varve(table("a")).upgrade();
    assertThatThrownBy(asApp(table("a"))::pending)
        .hasMessageStartingWith(
            "VARVE-7036: cannot read or write the history: ERROR: permission denied for table"
                + " varve_history (SQLSTATE 42501)\nThe role varve_app lacks a right. Let an"
                + " administrator say: GRANT ALL ON TABLE varve_history TO varve_app;");
    database.execute("GRANT ALL ON TABLE varve_history TO varve_app");
    assertThat(asApp(table("a")).upgrade().isEmpty()).isTrue();
  }

  @Test
  void stepOfARoleThatIsNotTheOwnerIsExplained() {
    varve(table("a")).upgrade();
    database.execute(
        "GRANT ALL ON SCHEMA public TO varve_app",
        "GRANT ALL ON ALL TABLES IN SCHEMA public TO varve_app");
    TestMigration alters = migration("b", "a").up("steps.sql(\"ALTER TABLE a ADD y int\");");
    assertThatThrownBy(asApp(table("a"), alters)::upgrade)
        .hasMessageStartingWith("VARVE-7021: revision b, up, step 1 of 1 failed: ")
        .hasMessageContaining(
            "\nThe role varve_app is not its owner. Let an administrator say: ALTER TABLE a OWNER TO"
                + " varve_app, or GRANT its owner TO varve_app; or migrate as the owner.\n");
  }

  @Test
  void stepThatLacksARightOnATableIsExplained() {
    database.execute("CREATE TABLE t (x int)", "GRANT ALL ON SCHEMA public TO varve_app");
    assertThatThrownBy(
            asApp(migration("a").up("steps.sql(\"INSERT INTO t VALUES (1)\");"))::upgrade)
        .hasMessageContaining(
            "GRANT ALL ON TABLE t TO varve_app; or migrate as a role that has it.");
  }

  private Varve asApp(TestMigration... migrations) {
    PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
    source.setUser("varve_app");
    return Varve.on(source).withClassLoader(TestBuild.of(migrations).loader());
  }
}
