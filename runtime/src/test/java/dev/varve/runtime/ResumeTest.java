package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.Outcome.Action;
import org.junit.jupiter.api.Test;

/** A run that fails or dies in the middle, and the next one. */
class ResumeTest extends RuntimeTest {

  private static TestMigration threeTransactions(String second) {
    return migration("m")
        .up(
            """
            steps.sql("CREATE TABLE t1 (x int)");
            steps.sqlInNewTransaction("CREATE TABLE t2 (x int)");
            steps.sql("%s");
            steps.sqlInNewTransaction("CREATE TABLE t4 (x int)");
            """
                .formatted(second))
        .down(
            """
            steps.sql("DROP TABLE t4");
            steps.sqlInNewTransaction("DROP TABLE t2");
            steps.sqlInNewTransaction("DROP TABLE t1");
            """);
  }

  @Test
  void failureRollsBackItsTransactionAndTheNextRunGoesOnThere() {
    Varve broken = varve(threeTransactions("CREATE TABLE t2 (x int); SELECT nothing"));

    assertThatThrownBy(broken::upgrade)
        .isInstanceOf(VarveException.class)
        .hasMessage(
            """
            VARVE-7021: revision m, up, step 3 of 4 failed: ERROR: relation "t2" already exists \
            (SQLSTATE 42P07)
              CREATE TABLE t2 (x int)
            It is there already: made by hand, by another tool, or by a run whose history stands \
            elsewhere. This run's history is public.varve_history: see what it says (history), and if \
            the database has all that a revision makes, record it (stamp).
            Done: step 1. Correct the others and run again, which continues there; or go back: downgrade.""");
    assertThat(tables()).containsExactly("t1");
    AppliedRevision row = broken.history().get(0);
    assertThat(row.state()).isEqualTo(State.UPGRADING);
    assertThat(row.stepsDone()).isEqualTo(1);
    assertThat(row.stepsTotal()).isEqualTo(4);
    assertThat(broken.current()).isEmpty();
    assertThat(idsOf(broken.pending())).containsExactly("m");

    Varve corrected = varve(threeTransactions("CREATE TABLE t3 (x int)"));
    assertThat(corrected.upgrade().moves())
        .singleElement()
        .satisfies(move -> assertThat(move.steps()).hasSize(3));
    assertThat(tables()).containsExactly("t1", "t2", "t3", "t4");
    assertThat(corrected.history().get(0).isApplied()).isTrue();
    assertThat(corrected.upgrade().isEmpty()).isTrue();
  }

  @Test
  void failureInTheOnlyTransactionLeavesNothing() {
    Varve varve = varve(table("a"), table("b", "a").up("steps.sql(\"SELECT nothing\");"));
    assertThatThrownBy(varve::upgrade)
        .hasMessageEndingWith(
            "\n  SELECT nothing\nNo step of it is done. Correct it and run again.");
    assertThat(ids(varve.history())).containsExactly("a");
    assertThat(varve(table("a"), table("b", "a")).upgrade().revisions(Action.UPGRADED))
        .containsExactly("b");
  }

  @Test
  void failureOnTheWayBackResumesToo() {
    Varve varve = varve(threeTransactions("SELECT 1"));
    varve.upgrade();
    database.execute("CREATE VIEW v AS SELECT * FROM t2");

    assertThatThrownBy(() -> varve.downgrade(1))
        .hasMessageStartingWith(
            "VARVE-7021: revision m, down, step 2 of 3 failed: ERROR: cannot drop table t2 because"
                + " other objects depend on it")
        .hasMessageEndingWith(
            "Done: step 1. Correct the others and run again, which continues there; or go back:"
                + " upgrade.");
    assertThat(tables()).containsExactly("t1", "t2");
    AppliedRevision row = varve.history().get(0);
    assertThat(row.state()).isEqualTo(State.DOWNGRADING);
    assertThat(row.stepsDone()).isEqualTo(1);
    assertThat(row.stepsTotal()).isEqualTo(3);

    database.execute("DROP VIEW v");
    assertThat(varve.downgrade(1).moves())
        .singleElement()
        .satisfies(move -> assertThat(move.steps()).hasSize(2));
    assertThat(tables()).isEmpty();
    assertThat(varve.history()).isEmpty();
  }

  @Test
  void editOfStepsThatAreDoneIsRefused() {
    assertThatThrownBy(varve(threeTransactions("SELECT nothing"))::upgrade)
        .hasMessageStartingWith("VARVE-7021: ");
    TestMigration edited = migration("m").up("steps.sql(\"CREATE TABLE t0 (x int)\");");
    assertThatThrownBy(varve(edited)::upgrade)
        .hasMessage(
            """
            VARVE-7015: the revision m, up, was interrupted after 1 of 4 steps, and one of those \
            that are done was edited since: step 1 differs.
              applied:       CREATE TABLE t1 (x int)
              in this build: CREATE TABLE t0 (x int)
            Put the done steps back as they were. The steps after them may be changed.""");
  }

  @Test
  void interruptedRevisionThatTheBuildDoesNotHoldIsRefused() {
    assertThatThrownBy(varve(threeTransactions("SELECT nothing"))::upgrade)
        .hasMessageStartingWith("VARVE-7021: ");
    assertThatThrownBy(varve(table("a"))::upgrade)
        .hasMessage(
            "VARVE-7012: the revision m is applied by 1 of its 4 steps, but this build does not hold"
                + " it. Finish it with the build that does, or take back what is done: downgrade.");
  }

  @Test
  void failureOfJavaCodeIsNamed() {
    Varve varve =
        varve(
            migration("a")
                .up(
                    """
                    steps.sql("CREATE TABLE a (x int)");
                    steps.java("split the names", c -> {
                      throw new java.io.IOException("no names");
                    });
                    """));
    assertThatThrownBy(varve::upgrade)
        .hasMessage(
            """
            VARVE-7021: revision a, up, step 2 of 2 failed: java.io.IOException: no names
              Java code: split the names
            No step of it is done. Correct it and run again.""")
        .hasCauseInstanceOf(java.io.IOException.class);
    assertThat(tables()).isEmpty();
  }

  @Test
  void errorInJavaCodeRollsBackToo() {
    Varve varve =
        varve(
            migration("a")
                .up(
                    """
                    steps.java("fail hard", c -> {
                      c.createStatement().execute("CREATE TABLE a (x int)");
                      throw new AssertionError("hard");
                    });
                    """));
    assertThatThrownBy(varve::upgrade).isInstanceOf(AssertionError.class).hasMessage("hard");
    assertThat(tables()).isEmpty();
  }

  @Test
  void constraintThatFailsAtTheCommitIsNamed() {
    database.execute("CREATE TABLE t (x int UNIQUE DEFERRABLE INITIALLY DEFERRED)");
    assertThatThrownBy(
            varve(
                    migration("a")
                        .up(
                            """
                            steps.sql("INSERT INTO t VALUES (1)");
                            steps.sql("INSERT INTO t VALUES (1)");
                            """))
                ::upgrade)
        .hasMessageStartingWith(
            "VARVE-7021: revision a, up, step 1 to 2 of 2 could not be committed: ERROR: duplicate"
                + " key value violates unique constraint \"t_x_key\"");
  }

  @Test
  void invalidIndexOfAFailedRunIsBuiltAgain() {
    database.execute("CREATE TABLE t (x int)", "INSERT INTO t VALUES (1), (1)");
    Varve varve =
        varve(
            migration("a")
                .up(
                    """
                    steps.sql("CREATE TABLE a (x int)");
                    steps.sqlOutsideTransaction(
                        "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS t_x ON public.t (x)");
                    steps.sql("CREATE TABLE b (x int)");
                    """));
    String valid = "SELECT indisvalid FROM pg_index WHERE indexrelid = 't_x'::regclass";

    assertThatThrownBy(varve::upgrade)
        .hasMessageStartingWith(
            "VARVE-7021: revision a, up, step 2 of 3 failed: ERROR: could not create unique index"
                + " \"t_x\"");
    assertThat(database.value(valid)).isEqualTo("f");

    database.execute("DELETE FROM t WHERE ctid = '(0,1)'");
    varve.upgrade();
    assertThat(database.value(valid)).isEqualTo("t");
    assertThat(tables()).containsExactly("a", "b", "t");
  }

  @Test
  void indexThatWasBuiltBeforeTheRunDiedCountsAsDone() {
    Varve varve =
        varve(
            table("t"),
            migration("a", "t")
                .up(
                    "steps.sqlOutsideTransaction(\"CREATE INDEX CONCURRENTLY \\\"I x\\\" ON t (x)\");")
                .down("steps.sqlOutsideTransaction(\"DROP INDEX CONCURRENTLY \\\"I x\\\"\");"));
    varve.upgrade();
    String oid = "SELECT oid FROM pg_class WHERE relname = 'I x'";
    String before = database.value(oid);

    database.execute("UPDATE varve_history SET state = 'upgrading', steps_done = 0 WHERE id = 'a'");
    assertThat(varve.upgrade().revisions(Action.UPGRADED)).containsExactly("a");
    assertThat(database.value(oid)).isEqualTo(before);
  }

  @Test
  void indexThatWasDroppedBeforeTheRunDiedCountsAsDone() {
    Varve varve =
        varve(
            table("t"),
            migration("a", "t")
                .up("steps.sqlOutsideTransaction(\"CREATE INDEX CONCURRENTLY i ON t (x)\");")
                .down("steps.sqlOutsideTransaction(\"DROP INDEX CONCURRENTLY i\");"));
    varve.upgrade();
    database.execute(
        "UPDATE varve_history SET state = 'downgrading', steps_done = 0 WHERE id = 'a'",
        "DROP INDEX i");
    assertThat(varve.downgrade(1).revisions(Action.DOWNGRADED)).containsExactly("a");
    assertThat(ids(varve.history())).containsExactly("t");
  }

  @Test
  void statementThatMayBeDoneRunsAgainAndItsFailureSaysSo() {
    database.execute("CREATE TYPE mood AS ENUM ('sad')");
    String step = "steps.sqlOutsideTransaction(\"ALTER TYPE mood ADD VALUE %s 'ok'\");";
    Varve varve = varve(migration("a").up(step.formatted("")));
    varve.upgrade();
    database.execute("UPDATE varve_history SET state = 'upgrading', steps_done = 0");

    assertThatThrownBy(varve::upgrade)
        .hasMessageStartingWith(
            "VARVE-7021: revision a, up, step 1 of 1 failed: ERROR: enum label \"ok\" already exists")
        .hasMessageEndingWith(
            "\nAn earlier run came to this step, and may have done it and died before it was recorded."
                + " Then undo it, or write it so that it may run again (IF NOT EXISTS)."
                + "\nNo step of it is done. Correct it and run again.");
    varve(migration("a").up(step.formatted("IF NOT EXISTS"))).upgrade();
    assertThat(varve.history().get(0).isApplied()).isTrue();
  }

  @Test
  void indexThatSomebodyElseMadeIsAnErrorInAFreshRun() {
    database.execute("CREATE TABLE t (x int)", "CREATE INDEX i ON t (x)");
    assertThatThrownBy(
            varve(
                    migration("a")
                        .up(
                            "steps.sqlOutsideTransaction(\"CREATE INDEX CONCURRENTLY i ON t (x)\");"))
                ::upgrade)
        .hasMessageContaining("ERROR: relation \"i\" already exists (SQLSTATE 42P07)");
  }

  @Test
  void runWhoseSessionIsKilledGoesOnWhereItStopped() {
    Varve varve =
        varve(
            migration("a")
                .up(
                    """
                    steps.sql("CREATE TABLE a (x int)");
                    steps.sqlInNewTransaction("CREATE TABLE b (x int)");
                    steps.sql("SELECT pg_terminate_backend(pg_backend_pid()) WHERE NOT EXISTS "
                        + "(SELECT FROM survivors)");
                    """));
    database.execute("CREATE TABLE survivors (x int)");
    assertThatThrownBy(varve::upgrade)
        .isInstanceOf(VarveException.class)
        .hasMessageStartingWith("VARVE-7021: revision a, up, step 3 of 3 failed: FATAL: ")
        .hasMessageEndingWith(
            "What is done is recorded, even if its answer was lost: the next run goes on there.");
    assertThat(tables()).containsExactly("a", "survivors");

    database.execute("INSERT INTO survivors VALUES (1)");
    assertThat(varve.upgrade().moves().get(0).steps()).hasSize(2);
    assertThat(tables()).containsExactly("a", "b", "survivors");
  }

  @Test
  void repeatGoesOnWithTheRowsThatAreLeft() {
    database.execute("CREATE TABLE t (x int, seen boolean)");
    database.execute("INSERT INTO t SELECT g, g = 99 FROM generate_series(1, 9) g");
    database.execute("ALTER TABLE t ADD CHECK (x <> 5 OR seen IS NOT TRUE)");
    Varve varve =
        varve(
            migration("a")
                .up(
                    """
                    steps.repeat("UPDATE t SET seen = true WHERE x IN "
                        + "(SELECT x FROM t WHERE seen IS NOT TRUE ORDER BY x LIMIT 2)");
                    steps.sql("CREATE TABLE a (x int)");
                    """));
    assertThatThrownBy(varve::upgrade).hasMessageContaining("step 1 of 2 failed: ERROR: new row");
    assertThat(database.value("SELECT count(*) FROM t WHERE seen")).isEqualTo("4");
    assertThat(varve.history().get(0).stepsDone()).isZero();

    database.execute("ALTER TABLE t DROP CONSTRAINT t_check");
    varve.upgrade();
    assertThat(database.value("SELECT count(*) FROM t WHERE seen")).isEqualTo("9");
    assertThat(tables()).containsExactly("a", "t");
  }
}
