package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dry runs, and what is seen while a run goes on. */
class ChangeTest {
  @RegisterExtension private final TestApplication app = new TestApplication();

  @Test
  void aDryRunPrintsWhatWouldRunAndChangesNothing() {
    app.migrationOfSteps(
        "0001_first",
        "",
        "steps.sql(\"CREATE TABLE a (\\n  x int)\");"
            + "steps.sqlOutsideTransaction(\"CREATE INDEX CONCURRENTLY a_x ON a (x)\");",
        "steps.sql(\"DROP TABLE a\");");
    assertThat(app.run("upgrade", "--dry-run"))
        .isEqualTo(
            new Ran(
                0,
                """
                would be upgraded  0001_first
                    CREATE TABLE a (
                      x int)
                    -- outside transaction
                    CREATE INDEX CONCURRENTLY a_x ON a (x)
                """,
                ""));
    assertThat(app.run("check").exit()).isEqualTo(ExitCode.BEHIND);
    assertThat(
            app.database()
                .column("SELECT count(*)::text FROM pg_class WHERE relname = 'varve_history'"))
        .containsExactly("0");
    assertThat(app.run("upgrade", "--dry-run", "--json").out())
        .contains("\"kind\": \"outside transaction\"", "\"text\": \"CREATE TABLE a (\\n  x int)\"");
    app.run("upgrade");
    assertThat(app.run("downgrade", "base", "--dry-run").out())
        .isEqualTo("would be downgraded  0001_first\n    DROP TABLE a\n");
    assertThat(app.run("upgrade", "--dry-run").out()).isEqualTo("nothing to do\n");
    assertThat(app.run("current").out()).isEqualTo("0001_first\n");
  }

  @Test
  void eachMigrationIsALineUnlessItIsQuiet() {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    assertThat(app.run("upgrade").err()).isEqualTo("upgrading 0001_first\n");
    assertThat(app.run("downgrade", "base", "--quiet").err()).isEmpty();
  }

  @Test
  void onATerminalOneLineIsWrittenOver() {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    app.migration("0002_second", "0001_first", "CREATE TABLE b (x int)", "DROP TABLE b");
    String err = app.runOnTerminal("upgrade").err();
    assertThat(err)
        .contains("[--------------------] 0/2 upgrading 0001_first\u001b[?7h")
        .contains("[##########----------] 1/2 upgrading 0002_second\u001b[?7h")
        .contains("[##########----------] 1/2 upgrading 0002_second, step 1 of 1")
        .contains("[####################] 2/2 ")
        .doesNotContain("\n")
        .startsWith("\r\u001b[K\u001b[?7l[")
        .endsWith("\u001b[?7h\r\u001b[K");
  }

  @Test
  void aStatementThatWaitsForALockSaysWhoHoldsIt() throws Exception {
    app.migration("0001_first", "", "ALTER TABLE a ADD COLUMN y int", "SELECT 1");
    app.database().execute("CREATE TABLE a (x int)");
    try (Connection holder = app.database().connection();
        Statement statement = holder.createStatement()) {
      statement.execute("SET application_name = 'the holder'");
      holder.setAutoCommit(false);
      statement.execute("LOCK TABLE a IN ACCESS SHARE MODE");
      CompletableFuture<Ran> run =
          CompletableFuture.supplyAsync(() -> app.run("upgrade", "--lock-timeout", "60000"));
      awaitLongWait("ALTER TABLE a%");
      holder.rollback();
      Ran ran = run.get(1, TimeUnit.MINUTES);
      assertThat(ran.exit()).as(ran.err()).isZero();
      assertThat(ran.err())
          .containsPattern(
              "  step 1 of 1, \\d s, waits for a lock of process \\d+ \\(the holder\\): LOCK TABLE a");
    }
  }

  @Test
  void aLockThatIsNotGotIsTriedForAndExplained() throws Exception {
    app.migration("0001_first", "", "ALTER TABLE a ADD COLUMN y int", "SELECT 1");
    app.database().execute("CREATE TABLE a (x int)");
    try (Connection holder = app.database().connection();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("LOCK TABLE a IN ACCESS SHARE MODE");
      Ran ran = app.run("upgrade", "--lock-timeout", "20");
      assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
      assertThat(ran.err())
          .containsPattern(
              "(?m)^revision 0001_first, up, step 1 of 1: try 1 of 5 failed, again in \\d+ ms:"
                  + " ERROR: canceling statement due to lock timeout$")
          .containsOnlyOnce("VARVE-7021: ")
          .contains("\nAnother session holds the lock. --lock-timeout waits longer for it,");
    }
  }

  /** Until such a statement has waited for a lock so long that it must have been looked at. */
  private void awaitLongWait(String query) {
    app.database()
        .execute(
            "SET statement_timeout = '1min'",
            """
            DO $$
            BEGIN
              WHILE NOT EXISTS (SELECT FROM pg_stat_activity
                  WHERE query LIKE '%s' AND wait_event_type = 'Lock'
                    AND clock_timestamp() - query_start > interval '3 s'
                    AND datname = current_database()) LOOP
                PERFORM pg_sleep(0.05);
                PERFORM pg_stat_clear_snapshot();
              END LOOP;
            END $$"""
                .formatted(query));
  }

  @Test
  void theMakingOfAnIndexIsSeen() throws Exception {
    app.migrationOfSteps(
        "0001_first",
        "",
        "steps.sqlOutsideTransaction(\"CREATE INDEX CONCURRENTLY a_x ON a (x)\");",
        "steps.sql(\"DROP INDEX a_x\");");
    app.database().execute("CREATE TABLE a (x int)");
    try (Connection holder = app.database().connection();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("INSERT INTO a VALUES (1)");
      CompletableFuture<Ran> run = CompletableFuture.supplyAsync(() -> app.run("upgrade"));
      awaitLongWait("CREATE INDEX CONC%");
      holder.commit();
      Ran ran = run.get(1, TimeUnit.MINUTES);
      assertThat(ran.exit()).as(ran.err()).isZero();
      assertThat(ran.err())
          .contains("waits for a lock of process ", ": INSERT INTO a VALUES")
          .contains(", index: waiting for writers before build");
    }
  }

  @Test
  void parametersOfTheSqlAreSet() {
    app.migration("0001_first", "", "CREATE TABLE :\\\"t\\\" (x text DEFAULT :'v')", "SELECT 1");
    Ran without = app.run("upgrade", "--set", "t=of bob");
    assertThat(without.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(without.err()).contains("varve: VARVE-70", ":'v'");
    assertThat(app.run("upgrade", "--set", "t=of bob", "--set", "v=it's").exit()).isZero();
    app.database().execute("INSERT INTO \"of bob\" DEFAULT VALUES");
    assertThat(app.database().column("SELECT x FROM \"of bob\"")).containsExactly("it's");
  }

  @Test
  void rowsOfABackfillAreCounted() {
    app.migrationOfSteps(
        "0001_first",
        "",
        "steps.repeat(\"UPDATE a SET x = 1 WHERE ctid IN (SELECT ctid FROM a WHERE x = 0 LIMIT"
            + " 1000)\");",
        "");
    app.database()
        .execute("CREATE TABLE a (x int)", "INSERT INTO a SELECT 0 FROM generate_series(1, 2500)");
    assertThat(app.runOnTerminal("upgrade").err())
        .contains("step 1 of 1, 1,000 rows", "2,000 rows", "2,500 rows");
  }
}
