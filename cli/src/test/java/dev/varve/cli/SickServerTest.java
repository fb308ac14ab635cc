package dev.varve.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.varve.testing.ServerProcess;
import dev.varve.testing.SmallDisk;
import dev.varve.testing.TestDatabase;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server that fails while a command runs: what is said, what is recorded, and the way on. */
class SickServerTest {
  private static final ServerProcess PROCESS = ServerProcess.create();

  @RegisterExtension private final TestApplication app = new TestApplication();

  private final TestDatabase database = PROCESS.server().createDatabase();

  @BeforeEach
  void addressTheServer() {
    app.environment().put(TestApplication.URL, database.url());
    app.migration("0001_first", "", "CREATE TABLE a (x text)", "DROP TABLE a");
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @AfterAll
  static void stop() {
    PROCESS.close();
  }

  private static CompletableFuture<Ran> start(TestApplication app, String... args) {
    return CompletableFuture.supplyAsync(() -> app.run(args));
  }

  @Test
  void aFullDisk() {
    Optional<SmallDisk> small = SmallDisk.mount(4);
    assumeTrue(small.isPresent(), "no mount");
    try (SmallDisk disk = small.get()) {
      database.execute("CREATE TABLESPACE full_disk LOCATION '" + disk.folder() + "'");
      app.migrationOfSteps(
          "0002_fill",
          "0001_first",
          """
          steps.sql("CREATE TABLE b (x text) TABLESPACE full_disk");
          steps.sqlInNewTransaction("ALTER TABLE b ALTER x SET STORAGE EXTERNAL");
          steps.sql("INSERT INTO b SELECT repeat('x', 7000) FROM generate_series(1, 700)");""",
          "steps.sql(\"DROP TABLE b\");");
      Ran ran = app.run("upgrade");
      assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
      assertThat(ran.err())
          .startsWith("upgrading 0001_first\nupgrading 0002_fill\nvarve: VARVE-7021: ")
          .contains("revision 0002_fill, up, step 3 of 3 failed: ERROR: could not extend file")
          .contains("No space left on device")
          .endsWith(
              "\nThe server's disk is full: make room there, and run again."
                  + "\nDone: step 1. Correct the others and run again, which continues there; or go back:"
                  + " downgrade.\n")
          .doesNotContain("\tat ", "Exception");
      assertThat(app.run("current").out())
          .isEqualTo(
              "0001_first\n0002_fill  (upgrading, 1 of 3 steps done: upgrade finishes it,"
                  + " downgrade takes it back)\n");
      assertThat(app.run("check").exit()).isEqualTo(ExitCode.BEHIND);

      disk.grow(40);
      assertThat(app.run("upgrade").exit()).isZero();
      assertThat(app.run("check")).isEqualTo(new Ran(ExitCode.DONE, "up to date\n", ""));
      assertThat(database.value("SELECT count(*) FROM b")).isEqualTo("700");
      database.execute("DROP TABLE b", "DROP TABLESPACE full_disk");
    }
  }

  @Test
  void aServerThatGoesAwayInTheMiddleAndComesBack() throws Exception {
    app.migrationOfSteps(
        "0002_slow",
        "0001_first",
        """
        steps.sql("CREATE TABLE b (x int)");
        steps.sqlInNewTransaction("SELECT pg_sleep(60) WHERE to_regclass('c') IS NULL");""",
        "steps.sql(\"DROP TABLE b\");");
    CompletableFuture<Ran> run = start(app, "upgrade");
    database.await(
        "SELECT count(*) > 0 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(60)%'");
    database.execute("CREATE TABLE c (x int)");
    PROCESS.crash();
    Ran ran = run.get(30, SECONDS);
    assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(ran.err())
        .contains("varve: VARVE-7021: revision 0002_slow, up, step 2 of 2 failed: ")
        .endsWith(
            "\nThe server ended the session or could not be reached: run again once it is there."
                + "\nWhat is done is recorded, even if its answer was lost: the next run goes on"
                + " there.\n")
        .doesNotContain("\tat ", "Exception");

    Ran away = app.run("upgrade");
    assertThat(away.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(away.err()).startsWith("varve: ").contains("could not be reached");

    CompletableFuture<Ran> waiting = start(app, "upgrade", "--wait", "60");
    PROCESS.start();
    Ran done = waiting.get(60, SECONDS);
    assertThat(done.exit()).as(done.err()).isZero();
    assertThat(done.out()).startsWith("upgraded  0002_slow");
    assertThat(app.run("check").out()).isEqualTo("up to date\n");
  }

  @Test
  void aSessionThatAnAdministratorEnds() throws Exception {
    app.migration("0002_slow", "0001_first", "SELECT pg_sleep(60)", "SELECT 1");
    CompletableFuture<Ran> run = start(app, "upgrade");
    database.await(
        """
        SELECT bool_or(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE query LIKE 'SELECT pg_sleep(60)%' AND pid <> pg_backend_pid()""");
    Ran ran = run.get(30, SECONDS);
    assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(ran.err())
        .contains("terminating connection due to administrator command (SQLSTATE 57P01)")
        .doesNotContain("\tat ", "Exception");
    assertThat(app.run("current").out()).isEqualTo("0001_first\n");
  }
}
