package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import org.junit.jupiter.api.Test;

/** A developer's database that another branch was applied to. */
class BranchSwitchTest extends RuntimeTest {

  private Varve developing(TestMigration... migrations) {
    return varve(migrations).takeBackUnknown(true);
  }

  @Test
  void everyUnknownRevisionIsNamed() {
    varve(table("a"), table("b", "a"), table("c", "b")).upgrade();
    assertThatThrownBy(varve(table("a"))::upgrade)
        .hasMessageMatching(
            "VARVE-7012: the revisions b \\(\\S+, by postgres\\), c \\(\\S+, by postgres\\) are"
                + " applied, but this build does not hold them\\. Run the build that does, .*");
    assertThat(tables()).containsExactly("a", "b", "c");
  }

  @Test
  void theyAreTakenBackAndThisBranchIsApplied() {
    varve(table("a"), table("b", "a"), table("c", "b")).upgrade();
    database.execute("INSERT INTO a VALUES (1)");

    assertThat(developing(table("a"), table("d", "a")).upgrade().moves())
        .extracting(Move::action, Move::revision)
        .containsExactly(
            tuple(Action.DOWNGRADED, "c"),
            tuple(Action.DOWNGRADED, "b"),
            tuple(Action.UPGRADED, "d"));
    assertThat(tables()).containsExactly("a", "d");
    assertThat(database.value("SELECT x FROM a")).isEqualTo("1");
    assertThat(developing(table("a"), table("d", "a")).upgrade().isEmpty()).isTrue();
  }

  @Test
  void revisionOfThisBuildThatStandsOnOneIsTakenBackAndAppliedAnew() {
    varve(table("a"), table("b", "a"), table("c", "b"), table("side", "a")).upgrade();
    Varve rebased = developing(table("a"), table("c", "a"), table("side", "a"));
    assertThat(rebased.upgrade().moves())
        .extracting(Move::action, Move::revision)
        .containsExactly(
            tuple(Action.DOWNGRADED, "c"),
            tuple(Action.DOWNGRADED, "b"),
            tuple(Action.UPGRADED, "c"));
    assertThat(rebased.history().get(2).parents()).containsExactly("a");
  }

  @Test
  void whatCannotBeTakenBackIsRefusedBeforeAnythingRuns() {
    TestMigration b = table("b", "a").down("steps.irreversible(\"rows are gone\");");
    varve(table("a"), b, table("c", "b")).upgrade();
    assertThatThrownBy(developing(table("a"))::upgrade)
        .hasMessage(
            "VARVE-7024: the revision b cannot be taken back: rows are gone. Nothing was run.");
    assertThat(tables()).containsExactly("a", "b", "c");
  }

  @Test
  void javaStepsWithoutTheirClassAreRefusedBeforeAnythingRuns() {
    TestMigration b = table("b", "a").down("steps.java(\"unsplit\", c -> {});");
    varve(table("a"), b, table("c", "b")).upgrade();
    assertThatThrownBy(developing(table("a"))::upgrade).hasMessageStartingWith("VARVE-7025: ");
    assertThat(tables()).containsExactly("a", "b", "c");
  }

  @Test
  void draftOfAnotherBranchAndWhatItStandsOnGoTogether() {
    TestMigration draft = table("draft", "b").asDraft();
    varve(table("a"), table("b", "a"), draft).allowDrafts(true).upgrade();
    assertThat(developing(table("a")).allowDrafts(true).upgrade().revisions(Action.DOWNGRADED))
        .containsExactly("draft", "b");
  }

  @Test
  void changedDraftIsReplacedWhileOtherTablesKeepTheirData() {
    TestMigration draft =
        migration("draft", "a")
            .up("steps.sql(\"ALTER TABLE a ADD y int\");")
            .down("steps.sql(\"ALTER TABLE a DROP y\");")
            .asDraft();
    TestMigration other = draft.up("steps.sql(\"ALTER TABLE a ADD y bigint\");");
    varve(table("a"), draft).allowDrafts(true).upgrade();
    database.execute("INSERT INTO a (x, y) VALUES (1, 2)");

    varve(table("a"), other).allowDrafts(true).upgrade();
    assertThat(database.value("SELECT x || ' ' || coalesce(y, 0) FROM a")).isEqualTo("1 0");
  }
}
