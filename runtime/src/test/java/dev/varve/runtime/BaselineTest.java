package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A baseline makes what older databases have already. */
class BaselineTest extends RuntimeTest {
  private static final TestMigration BASE =
      migration("base0")
          .up(
              "steps.sql(\"CREATE TABLE old (x int)\");"
                  + " steps.sql(\"CREATE TABLE IF NOT EXISTS \\\"Older\\\" (y int)\");")
          .down("steps.sql(\"DROP TABLE \\\"Older\\\"\"); steps.sql(\"DROP TABLE old\");")
          .asBaseline();
  private static final TestMigration NEXT = table("next", "base0");

  private final Varve varve = varve(BASE, NEXT);

  private void makeOldTables() {
    database.execute(
        "CREATE TABLE old (x int)", "INSERT INTO old VALUES (1)", "CREATE TABLE \"Older\" (y int)");
  }

  private void assertOldTablesStay() {
    assertThat(tables()).containsExactly("Older", "old");
    assertThat(database.value("SELECT count(*) FROM old")).isEqualTo("1");
  }

  @Test
  void anOlderDatabaseIsStampedAndKeepsItsTables() {
    makeOldTables();
    for (int i = 0; i < 2; i++) {
      assertThat(varve.upgrade().moves())
          .extracting(Move::action, Move::revision)
          .containsExactly(tuple(Action.STAMPED, "base0"), tuple(Action.UPGRADED, "next"));
      assertThat(varve.standing().isReady()).isTrue();
      assertThat(varve.downgrade("base").revisions(Action.DOWNGRADED))
          .containsExactly("next", "base0");
      assertThat(varve.history()).isEmpty();
      assertOldTablesStay();
    }
  }

  @Test
  void aNewDatabaseRunsItAndTakesItBack() {
    assertThat(varve.upgrade().revisions(Action.UPGRADED)).containsExactly("base0", "next");
    varve.downgrade("base");
    assertThat(tables()).isEmpty();
  }

  @Test
  void aDryRunSaysWhatIsStampedAndWhatIsKept() {
    makeOldTables();
    assertThat(varve.dryRun(true).upgrade().moves().get(0).action()).isEqualTo(Action.STAMPED);
    assertThat(varve.history()).isEmpty();
    varve.upgrade("base0");
    assertThat(varve.dryRun(true).downgrade("base").moves().get(0).steps())
        .containsExactly(
            new Step(Step.Kind.KEPT, "DROP TABLE \"Older\""),
            new Step(Step.Kind.KEPT, "DROP TABLE old"));
  }

  @Test
  void tablesThatAreThereInPartAreRefused() {
    database.execute("CREATE TABLE old (x int)");
    assertThatThrownBy(varve::upgrade)
        .isInstanceOf(VarveException.class)
        .hasMessage(
            ErrorCode.BASELINE_PARTIAL
                + ": the database has some of the tables of the baseline base0 (old), but not"
                + " \"Older\". Create the missing tables, or rename those that are something else."
                + " Nothing was run.");
    assertThat(varve.history()).isEmpty();
    database.execute("DROP TABLE old");
    varve.upgrade();
  }

  @Test
  void aTableOfAnotherSchemaIsNoneOfIts() {
    database.execute("CREATE SCHEMA other", "CREATE TABLE other.old (x int)");
    assertThat(varve.upgrade("base0").revisions(Action.UPGRADED)).containsExactly("base0");
  }

  @Test
  void whatIsThereMustBeWhatTheRecordSays() {
    makeOldTables();
    Varve checked =
        varve.withSchemaCheck((connection, revisions, records) -> List.of("- column old.z"));
    assertThatThrownBy(checked::upgrade)
        .isInstanceOf(VarveException.class)
        .hasMessageStartingWith(ErrorCode.STAMP_DIFFERS)
        .hasMessageContaining("does not look like base0:\n  - column old.z");
    assertThat(varve.history()).isEmpty();
    assertThat(varve.withSchemaCheck((c, revisions, r) -> List.of()).upgrade().moves()).hasSize(2);
  }

  @Test
  void stampedByHandItKeepsItsTablesToo() {
    makeOldTables();
    varve.stampUnchecked("base0");
    varve.upgrade();
    varve.downgrade("base");
    assertOldTablesStay();
  }

  @Test
  void anEditedWayBackDropsNothing() {
    makeOldTables();
    varve.upgrade();
    varve(BASE.down("steps.sql(\"DROP TABLE old, \\\"Older\\\"\");"), NEXT).downgrade("base");
    assertOldTablesStay();
  }

  @Test
  void anotherBuildTakesItBackWithoutDroppingAnything() {
    makeOldTables();
    varve.upgrade();
    varve(table("other")).takeBackUnknown(true).upgrade();
    assertThat(tables()).containsExactly("Older", "old", "other");
  }

  @Test
  void acceptingAnEditForgetsNothing() {
    makeOldTables();
    varve.upgrade();
    Varve edited =
        varve(
            BASE.up(
                "steps.sql(\"CREATE TABLE old (x bigint)\");"
                    + " steps.sql(\"CREATE TABLE \\\"Older\\\" (y int)\");"),
            NEXT);
    edited.repair();
    edited.downgrade("base");
    assertOldTablesStay();
  }

  @Test
  void aSquashOfItKeepsItsTables() {
    makeOldTables();
    varve.upgrade();
    TestMigration squash =
        migration("all")
            .replaces("base0", "next")
            .up(
                "steps.sql(\"CREATE TABLE old (x int)\");"
                    + " steps.sql(\"CREATE TABLE \\\"Older\\\" (y int)\");"
                    + " steps.sql(\"CREATE TABLE next (x int)\");")
            .down(
                "steps.sql(\"DROP TABLE next\"); steps.sql(\"DROP TABLE \\\"Older\\\"\");"
                    + " steps.sql(\"DROP TABLE old\");");
    Varve squashed = varve(BASE, NEXT, squash);
    assertThat(squashed.upgrade().revisions(Action.SQUASHED)).containsExactly("all");
    squashed.downgrade("base");
    assertOldTablesStay();
  }
}
