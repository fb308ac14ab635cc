package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.Outcome.Action;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Several that migrate at once, and others that hold locks. */
class LockTest extends RuntimeTest {
  /** The test holds this lock, and the migration waits for it. */
  private static final String GATE = "SELECT pg_advisory_xact_lock(42)";

  private static final String GATE_IS_BUSY =
      """
      SELECT true FROM pg_locks WHERE locktype = 'advisory' AND objid = 42 AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""";

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  @Test
  void ofManyAtOnceOneAppliesAndTheOthersFindNothingToDo() throws Exception {
    database.execute("CREATE TABLE runs (x int)");
    TestBuild build =
        TestBuild.of(
            migration("a").up("steps.sql(\"INSERT INTO runs SELECT 1 FROM pg_sleep(0.1)\");"),
            migration("b", "a").up("steps.sql(\"INSERT INTO runs VALUES (2)\");"));
    List<Future<Outcome>> futures =
        List.of(start(varve(build)), start(varve(build)), start(varve(build)), start(varve(build)));

    int busy = 0;
    for (Future<Outcome> future : futures) {
      busy += future.get(30, SECONDS).isEmpty() ? 0 : 1;
    }
    assertThat(busy).isEqualTo(1);
    assertThat(database.column("SELECT x FROM runs ORDER BY x")).containsExactly("1", "2");
  }

  @Test
  void indexIsBuiltConcurrentlyWhileAnotherWaitsForTheLock() throws Exception {
    database.execute("CREATE TABLE t (x int)");
    TestBuild build =
        TestBuild.of(
            migration("a")
                .up("steps.sqlOutsideTransaction(\"CREATE INDEX CONCURRENTLY i ON t (x)\");"));
    try (Connection writer = database.connection()) {
      writer.setAutoCommit(false);
      execute(writer, "INSERT INTO t VALUES (1)");
      // The first waits for this transaction, before it takes the snapshot that the second's would
      // have to be younger than.
      Future<Outcome> first = start(varve(build));
      database.await(
          "SELECT true FROM pg_stat_activity WHERE query LIKE 'CREATE INDEX CONC%'"
              + " AND datname = current_database() AND wait_event = 'virtualxid'");
      Future<Outcome> second = start(varve(build));
      database.await(
          """
          SELECT count(*) > 0 FROM pg_stat_activity
          WHERE query LIKE '%advisory_lock(%' AND datname = current_database()
            AND pid NOT IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted)
            AND pid <> pg_backend_pid()""");
      writer.rollback();

      assertThat(first.get(30, SECONDS).revisions(Action.UPGRADED)).containsExactly("a");
      assertThat(second.get(30, SECONDS).isEmpty()).isTrue();
    }
  }

  @Test
  void statementThatStillRunsForADeadProcessIsWaitedFor() throws Exception {
    database.execute("CREATE TABLE t (x int)");
    TestBuild build =
        TestBuild.of(
            migration("a")
                .up("steps.sqlOutsideTransaction(\"CREATE INDEX CONCURRENTLY i ON t (x)\");"));
    try (Connection writer = database.connection();
        FaultProxy proxy =
            new FaultProxy(database.server().port(), 0, FaultProxy.Moment.AFTER, link -> false)) {
      writer.setAutoCommit(false);
      execute(writer, "INSERT INTO t VALUES (1)");
      Future<Outcome> dead = start(varve(build, proxy.port()));
      database.await(
          "SELECT true FROM pg_stat_activity WHERE query LIKE 'CREATE INDEX CONC%'"
              + " AND datname = current_database() AND wait_event = 'virtualxid'");
      proxy.end();
      assertThatThrownBy(() -> dead.get(30, SECONDS)).hasMessageContaining("VARVE-7");

      Future<Outcome> next = start(varve(build));
      database.await(
          """
          SELECT count(*) = 2 FROM pg_stat_activity
          WHERE query LIKE '%try_advisory_lock(%' AND datname = current_database()
            AND pid <> pg_backend_pid()""");
      String index = database.value("SELECT 'i'::regclass::oid");
      writer.rollback();
      assertThat(next.get(30, SECONDS).revisions(Action.UPGRADED)).containsExactly("a");
      assertThat(
              database.column(
                  "SELECT indexrelid FROM pg_index WHERE indisvalid AND indrelid = 't'::regclass"))
          .as("built by the dead process, and not again")
          .containsExactly(index);
    }
  }

  @Test
  void whoHoldsTheLockIsNamedWhenTheWaitIsOver() throws Exception {
    TestBuild build = TestBuild.of(migration("a").up("steps.sql(\"" + GATE + "\");"));
    try (Connection gate = database.connection()) {
      execute(gate, "SELECT pg_advisory_lock(42)");
      PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
      source.setApplicationName("pod-7");
      Future<Outcome> first = start(Varve.on(source).withClassLoader(build.loader()));
      database.await(GATE_IS_BUSY);

      Events events = new Events();
      Varve second = varve(build).withListener(events).withLockWait(Duration.ofMillis(30));
      assertThatThrownBy(second::upgrade)
          .isInstanceOf(VarveException.class)
          .hasMessageMatching(
              "VARVE-7031: another process migrates this database: the lock is held by process \\d+"
                  + " \\(pod-7\\), and was not free after 30 ms\\. Wait for it and run again, or end"
                  + " that session with pg_terminate_backend\\.");
      // Once a second, and at least once, however long the first look takes.
      assertThat(events.lines).isNotEmpty().containsOnly("waiting for process N (pod-N)");
      execute(gate, "SELECT pg_advisory_unlock(42)");
      assertThat(first.get(30, SECONDS).revisions(Action.UPGRADED)).containsExactly("a");
    }
  }

  @Test
  void interruptEndsTheWait() throws Exception {
    TestBuild build = TestBuild.of(migration("a").up("steps.sql(\"" + GATE + "\");"));
    try (Connection gate = database.connection()) {
      execute(gate, "SELECT pg_advisory_lock(42)");
      Future<Outcome> first = start(varve(build));
      database.await(GATE_IS_BUSY);

      Thread.currentThread().interrupt();
      assertThatThrownBy(varve(build)::upgrade)
          .hasMessage(
              "VARVE-7052: the thread was interrupted while it waited. What is done is"
                  + " recorded; the next call goes on there.");
      assertThat(Thread.interrupted()).isTrue();
      execute(gate, "SELECT pg_advisory_unlock(42)");
      assertThat(first.get(30, SECONDS).isEmpty()).isFalse();
    }
  }

  @Test
  void lossOfTheLockIsSeenBeforeTheNextMigration() {
    Varve varve =
        varve(
            migration("a")
                .up(
                    """
                    steps.sql("SELECT pg_terminate_backend(pid, 5000) FROM pg_locks l "
                        + "JOIN pg_database d ON d.oid = l.database AND d.datname = current_database() "
                        + "WHERE locktype = 'advisory' AND pid <> pg_backend_pid()");
                    steps.sql("SELECT pg_sleep(1.1)");
                    """),
            table("b", "a"));
    assertThatThrownBy(varve::upgrade)
        .hasMessage(
            "VARVE-7032: the session that held the lock was ended. What is done is recorded: run"
                + " again.");
    assertThat(ids(varve.history())).containsExactly("a");
    assertThat(varve.upgrade().revisions(Action.UPGRADED)).containsExactly("b");
  }

  @Test
  void idleSessionOfTheLockIsNotEndedForThat() throws Exception {
    database.execute("ALTER DATABASE " + database.name() + " SET idle_session_timeout = '1s'");
    Varve varve = varve(migration("a").up("steps.sql(\"SELECT pg_sleep(1.5)\");"), table("b", "a"));
    assertThat(varve.upgrade().revisions(Action.UPGRADED)).containsExactly("a", "b");
  }

  @Test
  void lockIsFreeAfterASuccessAndAfterAFailure() {
    varve(table("a")).upgrade();
    assertThatThrownBy(
            varve(table("a"), migration("b", "a").up("steps.sql(\"SELECT nothing\");"))::upgrade)
        .hasMessageStartingWith("VARVE-7021: ");
    assertThat(
            database.value(
                "SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
                    + " WHERE d.datname = current_database() AND locktype = 'advisory'"))
        .isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"55P03", "40P01", "40001"})
  void passingFailureIsTriedAgain(String state) {
    String failTwice =
        """
        DO $$ BEGIN
          IF nextval('tries') < 3 THEN RAISE EXCEPTION 'busy' USING ERRCODE = '%s'; END IF;
        END $$\
        """
            .formatted(state);
    database.execute("CREATE SEQUENCE tries", "CREATE TABLE t (x int)");
    Varve varve =
        varve(
            migration("a")
                .up(
                    "steps.sql(\"INSERT INTO t VALUES (1)\"); steps.sql(\"\"\"\n"
                        + failTwice
                        + "\"\"\");"));

    assertThatThrownBy(varve.withLockTries(2)::upgrade)
        .hasMessageContaining("ERROR: busy")
        .hasMessageContaining("(SQLSTATE " + state + ")");
    assertThat(varve.withLockTries(2).upgrade().revisions(Action.UPGRADED)).containsExactly("a");
    assertThat(database.column("SELECT x FROM t")).containsExactly("1");
  }

  @Test
  void otherFailuresAreNotTriedAgain() {
    database.execute("CREATE SEQUENCE tries");
    assertThatThrownBy(
            varve(migration("a").up("steps.sql(\"SELECT 1 / (nextval('tries') - 1)\");"))::upgrade)
        .hasMessageContaining("(SQLSTATE 22012)");
    assertThat(database.value("SELECT last_value FROM tries")).isEqualTo("1");
  }

  @Test
  void tableThatIsLockedForAWhileOnlyDelays() throws Exception {
    database.execute("CREATE TABLE t (x int)");
    Varve varve =
        varve(migration("a").up("steps.sql(\"ALTER TABLE t ADD y int\");"))
            .withLockTimeout(Duration.ofMillis(20));
    try (Connection holder = database.connection()) {
      holder.setAutoCommit(false);
      execute(holder, "LOCK TABLE t");
      assertThatThrownBy(varve.withLockTries(1)::upgrade)
          .hasMessageContaining(
              """
              ERROR: canceling statement due to lock timeout (SQLSTATE 55P03)
                ALTER TABLE t ADD y int
                AccessExclusiveLock on t is held by process""")
          .hasMessageContaining("idle in transaction: LOCK TABLE t\nNo step of it is done.");
      Future<Outcome> waiting = start(varve.withLockTries(100));
      database.await("SELECT true FROM pg_locks WHERE NOT granted AND relation = 't'::regclass");
      holder.rollback();
      assertThat(waiting.get(30, SECONDS).revisions(Action.UPGRADED)).containsExactly("a");
    }
  }

  @Test
  void concurrentIndexWaitsLongerThanTheLockTimeout() throws Exception {
    database.execute("CREATE TABLE t (x int)");
    Varve varve =
        varve(
                migration("a")
                    .up(
                        """
                        steps.sqlOutsideTransaction("CREATE INDEX CONCURRENTLY i ON t (x)");
                        steps.sql("CREATE TABLE seen AS SELECT current_setting('lock_timeout') AS t");
                        """))
            .withLockTimeout(Duration.ofMillis(20))
            .withLockTries(1);
    try (Connection holder = database.connection()) {
      holder.setAutoCommit(false);
      execute(holder, "LOCK TABLE t");
      Future<Outcome> waiting = start(varve);
      database.await("SELECT true FROM pg_locks WHERE NOT granted AND relation = 't'::regclass");
      database.execute("SELECT pg_sleep(0.1)");
      holder.rollback();
      assertThat(waiting.get(30, SECONDS).revisions(Action.UPGRADED)).containsExactly("a");
      assertThat(database.value("SELECT t FROM seen")).isEqualTo("20ms");
    }
  }

  private Varve varve(TestBuild build, int port) {
    PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
    source.setPortNumbers(new int[] {port});
    source.setSslMode("disable");
    source.setGssEncMode("disable");
    return Varve.on(source).withClassLoader(build.loader());
  }

  private Future<Outcome> start(Varve varve) {
    return threads.submit(() -> varve.upgrade());
  }

  private static void execute(Connection connection, String sql) throws Exception {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
