package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Standing.State;
import dev.varve.testing.PgBouncer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Through PgBouncer, where it is installed. */
class PoolerTest extends RuntimeTest {
  private static final String REFUSAL =
      "VARVE-7034: the connections are not sessions of their own: a pooler (such as PgBouncer) in"
          + " transaction mode is between, and a lock would be lost with each transaction. Connect to"
          + " the server itself for migrations, or to a pool in session mode (pool_mode = session).";

  private final TestBuild build =
      TestBuild.of(
          table("t"),
          migration("i", "t")
              .up("steps.sqlOutsideTransaction(\"CREATE INDEX CONCURRENTLY i ON t (x)\");")
              .down("steps.sqlOutsideTransaction(\"DROP INDEX CONCURRENTLY i\");"));

  @BeforeAll
  static void requirePgBouncer() {
    assumeTrue(PgBouncer.isInstalled(), "PgBouncer is not installed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "server_round_robin = 0",
        "server_round_robin = 1",
        "default_pool_size = 1",
        "min_pool_size = 9",
        "server_round_robin = 1\nmin_pool_size = 2\ndefault_pool_size = 2"
      })
  void transactionModeIsRefusedBeforeAnythingChanges(String setting) {
    try (PgBouncer pooler =
        PgBouncer.start(database.server(), "pool_mode = transaction", setting)) {
      assertThatThrownBy(through(pooler)::upgrade)
          .isInstanceOf(VarveException.class)
          .hasMessage(REFUSAL);
      assertThat(tables()).isEmpty();
      assertThat(database.value("SELECT to_regclass('varve_history')")).isNull();
      assertThat(varve(build).upgrade().revisions(Action.UPGRADED)).containsExactly("t", "i");
      assertThat(through(pooler).upgrade().isEmpty()).isTrue();
      assertThat(through(pooler).pending()).isEmpty();
      assertThat(through(pooler).ensure(Policy.APPLY).state()).isEqualTo(State.UP_TO_DATE);
    }
  }

  @Test
  void statementModeIsRefusedToo() {
    try (PgBouncer pooler = PgBouncer.start(database.server(), "pool_mode = statement")) {
      assertThatThrownBy(through(pooler)::upgrade).hasMessage(REFUSAL);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 20})
  void transactionModeIsRefusedWhileOthersUseThePoolToo(int others) throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    AtomicBoolean isOver = new AtomicBoolean();
    try (PgBouncer pooler =
        PgBouncer.start(database.server(), "pool_mode = transaction", "default_pool_size = 4")) {
      List<Future<?>> load = new ArrayList<>();
      through(pooler).history();
      for (int i = 0; i < others; i++) {
        load.add(threads.submit(() -> use(pooler, isOver)));
      }
      for (int i = 0; i < 30; i++) {
        assertThatThrownBy(through(pooler)::upgrade).hasMessage(REFUSAL);
      }
      isOver.set(true);
      for (Future<?> each : load) {
        each.get(20, TimeUnit.SECONDS);
      }
      assertThat(tables()).isEmpty();
    } finally {
      isOver.set(true);
      threads.shutdownNow();
    }
  }

  @Test
  void sessionModeServes() {
    try (PgBouncer pooler = PgBouncer.start(database.server(), "pool_mode = session")) {
      Varve varve = through(pooler);
      assertThat(varve.upgrade().revisions(Action.UPGRADED)).containsExactly("t", "i");
      assertThat(varve.upgrade().isEmpty()).isTrue();
      assertThat(varve.downgradeToBase().revisions(Action.DOWNGRADED)).containsExactly("i", "t");
    }
  }

  private @Nullable Void use(PgBouncer pooler, AtomicBoolean isOver) throws SQLException {
    try (Connection connection = DriverManager.getConnection(pooler.url(database));
        Statement statement = connection.createStatement()) {
      while (!isOver.get()) {
        statement.execute("SELECT count(*) FROM pg_class");
      }
    }
    return null;
  }

  private Varve through(PgBouncer pooler) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(pooler.url(database));
    return Varve.on(source).withClassLoader(build.loader());
  }
}
