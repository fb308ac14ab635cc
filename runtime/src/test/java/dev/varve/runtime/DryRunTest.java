package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.Outcome.Action;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would be done is told, and nothing is done. */
class DryRunTest extends RuntimeTest {
  private static final TestMigration[] CHAIN = {table("a"), table("b", "a")};

  @Test
  void upgradeTellsTheStepsThatItWouldRun() {
    Outcome outcome = varve(CHAIN).dryRun(true).upgrade();
    assertThat(outcome.revisions(Action.UPGRADED)).containsExactly("a", "b");
    assertThat(outcome.moves().get(1).steps())
        .containsExactly(new Step(Step.Kind.SQL, "CREATE TABLE b (x int)"));
    assertThat(outcome.moves().get(1).duration()).isEqualTo(Duration.ZERO);
    assertThat(database.value("SELECT count(*) FROM pg_class WHERE relname ~ '^(a|b|varve.*)$'"))
        .isEqualTo("0");
  }

  @Test
  void downgradeStampAndRepairTellWhatTheyWouldDo() {
    varve(CHAIN).upgrade();
    Varve dry =
        varve(table("a").up("steps.sql(\"CREATE TABLE a (y int)\");"), CHAIN[1]).dryRun(true);
    List<String> before = database.column("SELECT h::text FROM varve_history h");

    assertThat(dry.downgrade("a").moves())
        .containsExactly(
            new Outcome.Move(
                Action.DOWNGRADED,
                "b",
                List.of(new Step(Step.Kind.SQL, "DROP TABLE b")),
                Duration.ZERO));
    assertThat(dry.stampUnchecked("a").revisions(Action.FORGOTTEN)).containsExactly("b");
    assertThat(dry.repair().revisions(Action.REPAIRED)).containsExactly("a");
    assertThat(tables()).containsExactly("a", "b");
    assertThat(database.column("SELECT h::text FROM varve_history h")).isEqualTo(before);
  }

  @Test
  void restOfAnInterruptedMigrationIsAllThatWouldRun() {
    Varve varve =
        varve(
            migration("a")
                .up("steps.sql(\"SELECT 1\"); steps.sqlInNewTransaction(\"SELECT nothing\");"));
    assertThatThrownBy(varve::upgrade).hasMessageContaining("nothing");
    assertThat(varve.dryRun(true).upgrade().moves().get(0).steps())
        .containsExactly(new Step(Step.Kind.NEW_TRANSACTION, "SELECT nothing"));
  }

  @Test
  void whatWouldBeRefusedIsRefused() {
    Varve varve = varve(migration("a").up("steps.sql(\"COMMIT\");"));
    assertThatThrownBy(varve.dryRun(true)::upgrade).hasMessageStartingWith("VARVE-7022: ");
  }

  @Test
  void ensureOnlySaysWhereTheDatabaseStands() {
    assertThat(varve(CHAIN).dryRun(true).ensure(Policy.APPLY).pending()).containsExactly("a", "b");
    assertThat(tables()).isEmpty();
  }

  @Test
  void nobodyIsWaitedFor() {
    Varve dry = varve(CHAIN).withLockWait(Duration.ZERO).dryRun(true);
    List<Integer> left = new ArrayList<>();
    varve(CHAIN)
        .withListener(
            new MigrationListener() {
              @Override
              public void stepBegins(String revision, Step step, int number, int of, int process) {
                left.add(dry.upgrade().moves().size());
              }
            })
        .upgrade();
    assertThat(left).containsExactly(2, 1);
  }
}
