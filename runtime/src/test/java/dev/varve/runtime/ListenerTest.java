package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** What a listener is told. */
class ListenerTest extends RuntimeTest {
  private final Events events = new Events();

  @Test
  void everyStepAndEveryBatchIsTold() {
    database.execute("CREATE TABLE t AS SELECT false AS done FROM generate_series(1, 5)");
    varve(
            migration("a")
                .up(
                    """
                    steps.sql("CREATE TABLE a (x int)");
                    steps.sqlOutsideTransaction("ANALYZE t");
                    steps.repeat("UPDATE t SET done = true WHERE ctid IN "
                        + "(SELECT ctid FROM t WHERE NOT done LIMIT 3)");
                    """),
            table("b", "a"))
        .withListener(events)
        .upgrade();

    assertThat(events.lines)
        .containsExactly(
            "run begins: UPGRADED a by 3, UPGRADED b by 1",
            "a begins",
            "a 1/3 begins: CREATE TABLE a (x int)",
            "a 1/3 ends",
            "a 2/3 begins: ANALYZE t",
            "a 2/3 ends",
            "a 3/3 begins: UPDATE t SET done = true WHERE ctid IN"
                + " (SELECT ctid FROM t WHERE NOT done LIMIT 3)",
            "a 3 batch: 3, 3",
            "a 3 batch: 2, 5",
            "a 3 batch: 0, 5",
            "a 3/3 ends",
            "a ends",
            "b begins",
            "b 1/1 begins: CREATE TABLE b (x int)",
            "b 1/1 ends",
            "b ends",
            "run ends: UPGRADED a by 3, UPGRADED b by 1");
    assertThat(events.processes).hasSize(4).doesNotContain(0);
  }

  @Test
  void runThatFindsNothingToDoTellsNothing() {
    Varve varve = varve(table("a"));
    varve.upgrade();
    assertThat(varve.withListener(events).upgrade().isEmpty()).isTrue();
    assertThat(varve.withListener(events).repair().isEmpty()).isTrue();
    assertThat(events.lines).isEmpty();
  }

  @Test
  void runThatFailsEndsWithItsFailureAndWhatWasDone() {
    Varve varve = varve(table("a"), migration("b", "a").up("steps.sql(\"SELECT nothing\");"));
    assertThatThrownBy(varve.withListener(events)::upgrade).isInstanceOf(VarveException.class);
    assertThat(events.lines)
        .endsWith(
            "a ends",
            "b begins",
            "b 1/1 begins: SELECT nothing",
            "run ends: UPGRADED a by 1, VarveException");
  }

  @Test
  void restOfAnInterruptedMigrationIsToldAsSuch() {
    Varve varve =
        varve(
            migration("a")
                .up(
                    """
                    steps.sql("CREATE TABLE a (x int)");
                    steps.sqlInNewTransaction("SELECT x FROM late");
                    """));
    assertThatThrownBy(varve::upgrade).hasMessageContaining("late");
    database.execute("CREATE TABLE late (x int)");
    varve.withListener(events).upgrade();
    assertThat(events.lines)
        .startsWith("run begins: UPGRADED a by 1", "a begins", "a 2/2 begins: SELECT x FROM late");
  }

  @Test
  void listenerThatThrowsIsLoggedAndTheRunGoesOn() {
    MigrationListener bad =
        new MigrationListener() {
          @Override
          public void stepBegins(String revision, Step step, int number, int of, int process) {
            throw new IllegalStateException("the progress bar is broken");
          }

          @Override
          public void runBegins(List<Outcome.Move> planned) {
            throw new IllegalStateException("the progress bar is broken");
          }
        };
    Varve varve = varve(table("a")).withListener(bad).withListener(events);
    List<String> logged = logged(Level.WARNING, varve::upgrade);

    assertThat(tables()).containsExactly("a");
    assertThat(events.lines).hasSize(6);
    assertThat(logged)
        .containsExactly(
            "a listener failed; the run goes on", "a listener failed; the run goes on");
  }

  @Test
  void lockOnATableThatIsNotGotIsToldAtEachTry() throws Exception {
    database.execute("CREATE TABLE t (x int)");
    Varve varve =
        varve(migration("a").up("steps.sql(\"ALTER TABLE t ADD y int\");"))
            .withLockTimeout(Duration.ofMillis(20))
            .withLockTries(2)
            .withListener(events);
    try (Connection holder = database.connection();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("LOCK TABLE t IN ACCESS SHARE MODE");
      assertThatThrownBy(varve::upgrade).hasMessageContaining("lock timeout");
    }
    assertThat(events.lines)
        .containsExactly(
            "run begins: UPGRADED a by 1",
            "a begins",
            "a 1/1 begins: ALTER TABLE t ADD y int",
            "tries again: revision a, up, step 1 of 1 (1 of 2)",
            "a 1/1 begins: ALTER TABLE t ADD y int",
            "run ends: , VarveException");
  }
}
