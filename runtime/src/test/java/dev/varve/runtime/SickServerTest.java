package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Standing.State;
import dev.varve.testing.ServerProcess;
import dev.varve.testing.SmallDisk;
import dev.varve.testing.TestDatabase;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Servers that cannot do what they are asked for. */
@Tag("any-jdk")
class SickServerTest {
  private static final ServerProcess PROCESS = ServerProcess.create();

  private final TestDatabase database = PROCESS.server().createDatabase();

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @AfterAll
  static void stop() {
    PROCESS.close();
  }

  @Test
  void standbyServesWhereNothingIsToBeDoneAndIsRefusedElsewhere() {
    TestBuild old = TestBuild.of(table("a"));
    TestBuild build = TestBuild.of(table("a"), table("b", "a"));
    varve(old).upgrade();
    try (ServerProcess process = PROCESS.startStandby()) {
      TestDatabase standby = database.on(process.server());
      assertThat(varve(old, standby).upgrade().isEmpty()).isTrue();
      assertThat(varve(old, standby).ensure(Policy.APPLY).state()).isEqualTo(State.UP_TO_DATE);
      assertThat(varve(build, standby).ensure(Policy.REPORT).pending()).containsExactly("b");

      String refusal =
          "VARVE-7044: there is something to do, but nothing can be written: the server is a standby,"
              + " which only replays. Connect to the primary (several hosts and targetServerType=primary in the URL) with"
              + " a session that may write. Nothing was done.";
      assertThatThrownBy(varve(build, standby)::upgrade).hasMessage(refusal);
      assertThatThrownBy(() -> varve(build, standby).ensure(Policy.APPLY)).hasMessage(refusal);
      assertThatThrownBy(() -> varve(old, standby).downgrade(1)).hasMessage(refusal);

      varve(build).upgrade();
      standby.await("SELECT to_regclass('b') IS NOT NULL");
      assertThat(varve(build, standby).upgrade().isEmpty()).isTrue();
    }
  }

  @Test
  void serverThatComesBackIsWaitedFor() throws Exception {
    Varve varve = varve(TestBuild.of(table("a"))).withConnectTries(20);
    PROCESS.crash();
    CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(varve::upgrade);
    PROCESS.start();
    assertThat(run.get(30, SECONDS).revisions(Action.UPGRADED)).containsExactly("a");
  }

  @Test
  void serverThatGoesAwayInTheMiddleIsNamedAndTheNextRunGoesOn() {
    Varve varve =
        varve(
            TestBuild.of(
                migration("a")
                    .up(
                        """
                        steps.sql("CREATE TABLE a (x int)");
                        steps.sqlInNewTransaction("SELECT pg_sleep(60) WHERE to_regclass('b') IS NULL");
                        """)));
    CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(varve::upgrade);
    database.await("SELECT count(*) > 0 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'");
    PROCESS.crashAndRestart();
    assertThatThrownBy(run::join)
        .cause()
        .isInstanceOf(VarveException.class)
        .hasMessageStartingWith("VARVE-7021: revision a, up, step 2 of 2 failed: ")
        .hasMessageEndingWith(
            "\nThe server ended the session or could not be reached: run again once it is there."
                + "\nWhat is done is recorded, even if its answer was lost: the next run goes on"
                + " there.");
    database.execute("CREATE TABLE b (x int)");
    assertThat(varve.upgrade().moves().get(0).steps()).hasSize(1);
  }

  @Test
  void fullDiskIsNamedAndTheNextRunGoesOn() {
    Optional<SmallDisk> small = SmallDisk.mount(4);
    assumeTrue(small.isPresent(), "no mount");
    try (SmallDisk disk = small.get()) {
      database.execute("CREATE TABLESPACE full_disk LOCATION '" + disk.folder() + "'");
      Varve varve =
          varve(
              TestBuild.of(
                  migration("a")
                      .up(
                          """
                          steps.sql("CREATE TABLE a (x text) TABLESPACE full_disk");
                          steps.sqlInNewTransaction("ALTER TABLE a ALTER x SET STORAGE EXTERNAL");
                          steps.sql("INSERT INTO a SELECT repeat('x', 7000) FROM generate_series(1, 700)");
                          """)));
      assertThatThrownBy(varve::upgrade)
          .hasMessageStartingWith("VARVE-7021: revision a, up, step 3 of 3 failed: ERROR: ")
          .hasMessageContaining("No space left on device")
          .hasMessageContaining("(SQLSTATE 53100)\n  INSERT INTO a ")
          .hasMessageEndingWith(
              "\nThe server's disk is full: make room there, and run again."
                  + "\nDone: step 1. Correct the others and run again, which continues there; or go"
                  + " back: downgrade.");

      disk.grow(40);
      assertThat(varve.upgrade().moves().get(0).steps()).hasSize(2);
      assertThat(database.value("SELECT count(*) FROM a")).isEqualTo("700");
      database.execute("DROP TABLE a", "DROP TABLESPACE full_disk");
    }
  }

  private Varve varve(TestBuild build) {
    return varve(build, database);
  }

  private static Varve varve(TestBuild build, TestDatabase database) {
    return Varve.on(database.dataSource()).withClassLoader(build.loader());
  }
}
