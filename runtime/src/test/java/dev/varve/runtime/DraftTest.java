package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import org.junit.jupiter.api.Test;

class DraftTest extends RuntimeTest {
  private static final TestMigration DRAFT =
      migration("draft", "a")
          .up("steps.sql(\"CREATE TABLE b (x int)\");")
          .down("steps.sql(\"DROP TABLE b\");")
          .asDraft();
  private static final TestMigration COMMITTED =
      migration("committed", "a")
          .up("steps.sql(\"create table b (x int)\");")
          .down("steps.sql(\"DROP TABLE b\");");

  private Varve developing(TestMigration... migrations) {
    return varve(migrations).allowDrafts(true);
  }

  @Test
  void draftIsRefusedWhereDraftsAreNotAllowed() {
    Varve varve = varve(table("a"), DRAFT);
    assertThatThrownBy(varve::upgrade)
        .isInstanceOf(VarveException.class)
        .hasMessage(
            "VARVE-7013: the revision draft is a draft: a change of the schema that was never"
                + " committed as a migration. Commit it (-Dvarve.commit=\"what it does\") and build"
                + " again, or allow drafts (allowDrafts(true)) in development.");
    assertThat(tables()).isEmpty();
    assertThat(varve.upgrade("a").revisions(Action.UPGRADED)).containsExactly("a");
  }

  @Test
  void draftIsAppliedWhereDraftsAreAllowed() {
    Varve varve = developing(table("a"), DRAFT);
    varve.upgrade();
    assertThat(varve.history().get(1).draft()).isTrue();
    assertThat(tables()).containsExactly("a", "b");
    assertThat(varve.upgrade().isEmpty()).isTrue();
  }

  @Test
  void appliedDraftIsRefusedWhereDraftsAreNotAllowed() {
    developing(table("a"), DRAFT).upgrade();
    assertThatThrownBy(varve(table("a"))::upgrade)
        .hasMessageMatching(
            "VARVE-7013: the revision draft is applied as a draft \\(\\S+, by postgres\\), and drafts"
                + " are not allowed here\\. Take it back \\(downgrade\\), or allow drafts"
                + " \\(allowDrafts\\(true\\)\\) in development\\.");
  }

  @Test
  void changedDraftIsTakenBackByItsStoredStepsAndAppliedAnew() {
    developing(table("a"), DRAFT).upgrade();
    TestMigration changed =
        DRAFT.up("steps.sql(\"CREATE TABLE c (x int)\");").down("steps.sql(\"DROP TABLE c\");");
    assertThat(developing(table("a"), changed).upgrade().moves())
        .extracting(Move::action, Move::revision)
        .containsExactly(tuple(Action.DOWNGRADED, "draft"), tuple(Action.UPGRADED, "draft"));
    assertThat(tables()).containsExactly("a", "c");
  }

  @Test
  void draftThatIsGoneIsTakenBack() {
    developing(table("a"), DRAFT).upgrade();
    assertThat(developing(table("a")).upgrade().revisions(Action.DOWNGRADED))
        .containsExactly("draft");
    assertThat(tables()).containsExactly("a");
  }

  @Test
  void draftThatWasCommittedAsItIsIsAdopted() {
    developing(table("a"), DRAFT).upgrade();
    database.execute("INSERT INTO b VALUES (1)");
    Varve varve = developing(table("a"), COMMITTED);

    assertThat(varve.upgrade().revisions(Action.ADOPTED)).containsExactly("committed");
    assertThat(database.value("SELECT x FROM b")).isEqualTo("1");
    AppliedRevision row = varve.history().get(1);
    assertThat(row.id()).isEqualTo("committed");
    assertThat(row.draft()).isFalse();
    assertThat(row.schema()).isEqualTo("hash_of_committed");
    assertThat(varve(table("a"), COMMITTED).upgrade().isEmpty()).isTrue();
  }

  @Test
  void draftThatWasCommittedUnderItsOwnIdIsAdopted() {
    developing(table("a"), DRAFT).upgrade();
    TestMigration same = migration("draft", "a").up(DRAFT.up()).down(DRAFT.down());
    Varve varve = varve(table("a"), same);
    assertThat(varve.upgrade().revisions(Action.ADOPTED)).containsExactly("draft");
    assertThat(varve.history().get(1).draft()).isFalse();
    assertThat(varve.upgrade().isEmpty()).isTrue();
  }

  @Test
  void draftThatOnlyGotAnotherIdIsAdopted() {
    developing(table("a"), DRAFT).upgrade();
    TestMigration renamed = migration("draft2", "a").up(DRAFT.up()).down(DRAFT.down()).asDraft();
    Varve varve = developing(table("a"), renamed);
    assertThat(varve.upgrade().revisions(Action.ADOPTED)).containsExactly("draft2");
    assertThat(varve.history().get(1).draft()).isTrue();
  }

  @Test
  void draftThatWasCommittedWithAChangeIsTakenBackAndTheCommittedOneApplied() {
    developing(table("a"), DRAFT).upgrade();
    TestMigration other = COMMITTED.up("steps.sql(\"CREATE TABLE b (x bigint)\");");
    Outcome outcome = developing(table("a"), other).upgrade();
    assertThat(outcome.revisions(Action.DOWNGRADED)).containsExactly("draft");
    assertThat(outcome.revisions(Action.UPGRADED)).containsExactly("committed");
  }

  @Test
  void draftOnNewParentsIsAppliedAfterThem() {
    developing(table("a"), DRAFT).upgrade();
    TestMigration moved = migration("draft", "c").up(DRAFT.up()).down(DRAFT.down()).asDraft();
    assertThat(developing(table("a"), table("c", "a"), moved).upgrade().moves())
        .extracting(Move::action, Move::revision)
        .containsExactly(
            tuple(Action.DOWNGRADED, "draft"),
            tuple(Action.UPGRADED, "c"),
            tuple(Action.UPGRADED, "draft"));
  }

  @Test
  void draftsThatStandOnEachOtherAreAdoptedTogether() {
    TestMigration second = table("d2", "draft").asDraft();
    developing(table("a"), DRAFT, second).upgrade();
    TestMigration committedSecond = migration("e", "committed").up(second.up()).down(second.down());
    assertThat(
            developing(table("a"), COMMITTED, committedSecond).upgrade().revisions(Action.ADOPTED))
        .containsExactly("committed", "e");
  }

  @Test
  void draftsThatStandOnAChangedOneAreTakenBackToo() {
    TestMigration second = table("d2", "draft").asDraft();
    developing(table("a"), DRAFT, second).upgrade();
    TestMigration changed =
        DRAFT.up("steps.sql(\"CREATE TABLE c (x int)\");").down("steps.sql(\"DROP TABLE c\");");
    Outcome outcome = developing(table("a"), changed, second).upgrade();
    assertThat(outcome.revisions(Action.DOWNGRADED)).containsExactly("d2", "draft");
    assertThat(outcome.revisions(Action.UPGRADED)).containsExactly("draft", "d2");
    assertThat(tables()).containsExactly("a", "c", "d2");
  }

  @Test
  void migrationThatStandsOnAChangedDraftIsRefused() {
    developing(table("a"), DRAFT, table("c", "draft")).upgrade();
    TestMigration changed = DRAFT.up("steps.sql(\"CREATE TABLE b (x bigint)\");");
    assertThatThrownBy(developing(table("a"), changed, table("c", "draft"))::upgrade)
        .hasMessage(
            "VARVE-7014: the applied draft draft has changed and must be taken back first, but the"
                + " revision c, which is no draft, stands on it. Take both back (downgrade), then"
                + " upgrade.");
  }
}
