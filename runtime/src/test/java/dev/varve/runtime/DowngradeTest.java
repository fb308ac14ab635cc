package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.Outcome.Action;
import dev.varve.testing.CatalogText;
import org.junit.jupiter.api.Test;

class DowngradeTest extends RuntimeTest {

  @Test
  void lastOnesAreTakenBackInReverseOrder() {
    Varve varve = varve(table("a"), table("b", "a"), table("c", "b"));
    varve.upgrade();

    assertThat(varve.downgrade(2).revisions(Action.DOWNGRADED)).containsExactly("c", "b");
    assertThat(tables()).containsExactly("a");
    assertThat(ids(varve.history())).containsExactly("a");
    assertThat(idsOf(varve.pending())).containsExactly("b", "c");
    assertThat(varve.upgrade().revisions(Action.UPGRADED)).containsExactly("b", "c");
  }

  @Test
  void numberOfRevisionsMustBeOneThatIsApplied() {
    Varve varve = varve(table("a"));
    varve.upgrade();
    assertThatThrownBy(() -> varve.downgrade(2))
        .isInstanceOf(VarveException.class)
        .hasMessage(
            "VARVE-7010: cannot take back 2 revisions: 1 are applied. Expected a number from 1 to"
                + " that.");
    assertThatThrownBy(() -> varve.downgrade(0)).hasMessageStartingWith("VARVE-7010: ");
  }

  @Test
  void downgradeToARevisionKeepsItAndItsAncestors() {
    Varve varve =
        varve(
            table("a"),
            table("b", "a"),
            table("c", "a"),
            table("d", "c"),
            migration("e", "b", "d"));
    varve.upgrade();

    assertThat(varve.downgrade("c").revisions(Action.DOWNGRADED)).containsExactly("e", "d", "b");
    assertThat(tables()).containsExactly("a", "c");
    assertThat(ids(varve.current())).containsExactly("c");
    assertThat(varve.downgrade("c").isEmpty()).isTrue();
  }

  @Test
  void downgradeToBaseLeavesTheDatabaseAsItWas() {
    String before = CatalogText.of(database, "varve_history");
    Varve varve = varve(table("a"), table("b", "a"), table("c", "a"), migration("d", "b", "c"));
    varve.upgrade();

    assertThat(varve.downgradeToBase().revisions(Action.DOWNGRADED))
        .containsExactly("d", "c", "b", "a");
    assertThat(CatalogText.of(database, "varve_history")).isEqualTo(before);
    assertThat(varve.history()).isEmpty();
    assertThat(varve.downgradeToBase().isEmpty()).isTrue();
  }

  @Test
  void databaseThatWasNeverMigratedGetsNoHistoryTable() {
    assertThat(varve(table("a")).downgradeToBase().isEmpty()).isTrue();
    assertThat(database.value("SELECT to_regclass('varve_history')")).isNull();
  }

  @Test
  void revisionThatTheBuildDoesNotHoldIsTakenBackByTheStoredSteps() {
    varve(table("a"), table("b", "a")).upgrade();
    Varve older = varve(table("a"));

    assertThat(older.downgrade("a").revisions(Action.DOWNGRADED)).containsExactly("b");
    assertThat(tables()).containsExactly("a");
  }

  @Test
  void editedMigrationIsTakenBackAsItWasApplied() {
    varve(table("a")).upgrade();
    TestMigration edited =
        table("a")
            .up("steps.sql(\"CREATE TABLE z (x int)\");")
            .down("steps.sql(\"DROP TABLE z\");");
    varve(edited).downgradeToBase();
    assertThat(tables()).isEmpty();
  }

  @Test
  void correctedDownIsTakenFromTheClass() {
    varve(table("a").down("steps.sql(\"DROP TABLE missing\");")).upgrade();
    varve(table("a")).downgradeToBase();
    assertThat(tables()).isEmpty();
  }

  @Test
  void irreversibleMigrationIsRefusedBeforeAnythingRuns() {
    TestMigration b = table("b", "a").down("steps.irreversible(\"the old rows are gone\");");
    Varve varve = varve(table("a"), b, table("c", "b"));
    varve.upgrade();

    assertThatThrownBy(varve::downgradeToBase)
        .isInstanceOf(VarveException.class)
        .hasMessage(
            "VARVE-7024: the revision b cannot be taken back: the old rows are gone. Nothing was"
                + " run.");
    assertThat(tables()).containsExactly("a", "b", "c");
    assertThat(varve.downgrade(1).revisions(Action.DOWNGRADED)).containsExactly("c");
  }

  @Test
  void javaStepNeedsItsClass() {
    TestMigration b = migration("b", "a").down("steps.java(\"split the names\", c -> {});");
    varve(table("a"), b).upgrade();

    assertThatThrownBy(() -> varve(table("a")).downgrade(1))
        .hasMessage(
            "VARVE-7025: the revision b, down, step 1 is Java code (\"split the names\"), of which"
                + " the history keeps only the description, and this build does not hold the"
                + " migration as it was applied. Run the build that does.");
    varve(table("a"), b).downgrade(1);
    assertThat(tables()).containsExactly("a");
  }

  @Test
  void targetMustBeApplied() {
    Varve varve = varve(table("a"), table("b", "a"));
    varve.upgrade("a");
    assertThatThrownBy(() -> varve.downgrade("b"))
        .hasMessage(
            "VARVE-7009: the revision b is not applied, so there is no way back to it. To apply it,"
                + " upgrade to it.");
    assertThatThrownBy(() -> varve.downgrade("x"))
        .hasMessage("VARVE-7007: there is no revision \"x\" that is applied. There are: a.");
  }
}
