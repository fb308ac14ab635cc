package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.MigrationList.Entry;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class RefusalTest extends RuntimeTest {

  @Test
  void editedMigrationIsRefusedWithItsFirstDifference() {
    varve(
            migration("a")
                .up("steps.sql(\"CREATE TABLE a (x int); CREATE TABLE b (x varchar(20))\");"))
        .upgrade();
    Varve edited =
        varve(
            migration("a")
                .up("steps.sql(\"create table a(x int); CREATE TABLE b (x varchar(40))\");"),
            table("c", "a"));

    assertThatThrownBy(edited::upgrade)
        .isInstanceOf(VarveException.class)
        .hasMessageMatching(
            """
            VARVE-7011: the revision a was edited after it was applied \\(\\S+, by postgres\\): \
            step 1 differs\\.
              applied:       CREATE TABLE b \\(x varchar\\(20\\)\\)
              in this build: CREATE TABLE b \\(x varchar\\(40\\)\\)
            It is never applied again, so the databases would differ\\. Put the old text back, and \
            make the change a new migration; or, if the database has what the new text says, accept \
            it: repair\\.""")
        .satisfies(e -> assertThat(((VarveException) e).code()).isEqualTo(ErrorCode.EDITED));
    assertThat(tables()).containsExactly("a", "b");
  }

  @Test
  void removedStepIsShownAsNothing() {
    varve(migration("a").up("steps.sql(\"SELECT 1\"); steps.sql(\"SELECT 2\");")).upgrade();
    assertThatThrownBy(varve(migration("a").up("steps.sql(\"SELECT 1\");"))::upgrade)
        .hasMessageContaining(
            "step 2 differs.\n  applied:       SELECT 2\n  in this build: (nothing)\n");
  }

  @Test
  void otherKindOfStepIsADifference() {
    varve(migration("a").up("steps.sql(\"SELECT 1\");")).upgrade();
    assertThatThrownBy(
            varve(migration("a").up("steps.sqlInNewTransaction(\"SELECT 1\");"))::upgrade)
        .hasMessageContaining(
            """
            step 1 differs.
              applied:       sql: SELECT 1
              in this build: new transaction: SELECT 1
            """);
  }

  @Test
  void changeOfLayoutAndCommentsIsNoEdit() {
    varve(migration("a").up("steps.sql(\"CREATE TABLE a (x int)\");")).upgrade();
    assertThat(
            varve(migration("a").up("steps.sql(\"create  table \\\"a\\\" (X int) -- why\\n;\");"))
                .upgrade()
                .isEmpty())
        .isTrue();
  }

  @Test
  void checksumThatTheListDoesNotKnowIsNotCheckedWithoutNeed() {
    varve(table("a")).upgrade();
    TestBuild build =
        TestBuild.classesOnly(migration("a").up("steps.sql(\"SELECT 1\");"))
            .withList(RefusalTest::withoutChecksum);
    TestBuild.Loader loader = build.loader();
    assertThat(Varve.on(database.dataSource()).withClassLoader(loader).upgrade().isEmpty())
        .isTrue();
    assertThat(loader.loadedMigrations()).isEmpty();
  }

  @Test
  void checksumIsTakenFromTheClassWhereTheListDoesNotKnowIt() {
    TestBuild build = TestBuild.classesOnly(table("a")).withList(RefusalTest::withoutChecksum);
    varve(build).upgrade();
    assertThat(varve(table("a")).upgrade().isEmpty()).isTrue();
  }

  @Test
  void appliedRevisionThatTheBuildDoesNotHoldIsRefused() {
    varve(table("a"), table("b", "a")).upgrade();
    assertThatThrownBy(varve(table("a"))::upgrade)
        .isInstanceOf(VarveException.class)
        .hasMessageMatching(
            "VARVE-7012: the revision b \\(\\S+, by postgres\\) is applied, but this build does not"
                + " hold it\\. Run the build that does, or one that came after it; or take back what"
                + " is of another branch by the steps that the history keeps: downgrade, or in"
                + " development takeBackUnknown\\(true\\)\\.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COMMIT",
        "commit work",
        "ROLLBACK",
        "BEGIN",
        "START TRANSACTION",
        "END",
        "ABORT",
        "PREPARE TRANSACTION 'x'",
        "COMMIT PREPARED 'x'"
      })
  void stepThatControlsTheTransactionIsRefusedBeforeAnythingRuns(String statement) {
    Varve varve =
        varve(
            table("a"),
            migration("b", "a")
                .up("steps.sql(\"SELECT 1; /* x */ " + statement + "; SELECT 2\");"));
    assertThatThrownBy(varve::upgrade)
        .hasMessage(
            "VARVE-7022: the revision b, up, step 1 holds \""
                + statement
                + "\". Transactions are begun and ended around the steps, never in them: remove the"
                + " statement, and begin a new transaction with sqlInNewTransaction, or leave it"
                + " with sqlOutsideTransaction.");
    assertThat(tables()).isEmpty();
    assertThat(varve.history()).isEmpty();
  }

  @Test
  void savepointsAndBodiesOfFunctionsAreNoTransactionControl() {
    varve(
            migration("a")
                .up(
                    """
                    steps.sql(\"""
                        SAVEPOINT s; CREATE TABLE gone (x int); ROLLBACK TO s; RELEASE s;
                        CREATE FUNCTION f() RETURNS int LANGUAGE sql
                        BEGIN ATOMIC SELECT 1; SELECT 2; END;
                        DO $$ BEGIN PERFORM 1; END $$;
                        CREATE TABLE a (x int)\""");
                    """))
        .upgrade();
    assertThat(tables()).containsExactly("a");
    assertThat(database.value("SELECT f()")).isEqualTo("2");
  }

  @Test
  void statementOutsideATransactionMustBeAlone() {
    assertThatThrownBy(
            varve(migration("a").up("steps.sqlOutsideTransaction(\"VACUUM; ANALYZE;\");"))::upgrade)
        .hasMessage(
            "VARVE-7023: the revision a, up, step 1 holds 2 statements, but a step \"outside"
                + " transaction\" must be one, so that it is known how far a run came. Make each"
                + " statement a step of its own.");
  }

  @Test
  void irreversibleInUpIsRefused() {
    assertThatThrownBy(varve(migration("a").up("steps.irreversible(\"why not\");"))::upgrade)
        .hasMessage("VARVE-7024: the revision a cannot be applied: why not. Nothing was run.");
  }

  @Test
  void revisionThatDoesNotExistIsNamedWithThoseThatDo() {
    Varve varve = varve(table("r1"), table("r2", "r1"));
    assertThatThrownBy(() -> varve.upgrade("x"))
        .hasMessage("VARVE-7007: there is no revision \"x\" in this build. There are: r1, r2.");
    assertThatThrownBy(() -> varve.upgrade("r"))
        .hasMessage(
            "VARVE-7008: \"r\" can mean several revisions: r1, r2. Write the one that you mean.");
  }

  @Test
  void connectionWithoutASchemaIsRefused() {
    PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
    source.setCurrentSchema("missing");
    Varve varve = Varve.on(source).withClassLoader(TestBuild.of(table("a")).loader());
    assertThatThrownBy(varve::upgrade)
        .hasMessage(
            "VARVE-7041: no schema of the connection's search_path exists, so neither the history"
                + " table nor the migrations' tables can be created. Create the schema, set"
                + " search_path (the driver's property currentSchema), or name the schema:"
                + " withHistoryTable(schema, table).");
  }

  @Test
  void historyOfANewerVarveIsRefused() {
    Varve varve = varve(table("a"));
    varve.upgrade();
    database.execute("COMMENT ON TABLE varve_history IS 'varve history, layout 2'");
    assertThatThrownBy(varve::current)
        .hasMessage(
            "VARVE-7042: the history table public.varve_history is of another Varve (\"varve"
                + " history, layout 2\"); this one knows layout 1. Use the version that wrote it, or"
                + " a later one.");
  }

  @Test
  void databaseThatCannotBeReachedIsReported() {
    PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
    source.setDatabaseName("missing");
    assertThatThrownBy(Varve.on(source)::current)
        .isInstanceOf(VarveException.class)
        .hasMessage(
            "VARVE-7051: cannot connect to the database: FATAL: database \"missing\" does not exist"
                + " (SQLSTATE 3D000). Check the connection and the user's rights.")
        .hasCauseInstanceOf(SQLException.class);
  }

  private static Entry withoutChecksum(Entry entry) {
    return new Entry(
        entry.id(), entry.parents(), entry.className(), "", entry.schema(), entry.draft());
  }
}
