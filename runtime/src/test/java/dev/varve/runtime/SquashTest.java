package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import dev.varve.testing.SchemaOracle;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The revisions b, c and d of the line a to e, squashed into s. */
@Tag("any-jdk")
class SquashTest extends RuntimeTest {
  private static final TestMigration A = table("a");
  private static final TestMigration B = table("b", "a");
  private static final TestMigration C = table("c", "b");
  private static final TestMigration D = table("d", "c");
  private static final TestMigration E = table("e", "d");
  private static final TestMigration S =
      migration("s", "a")
          .replaces("b", "c", "d")
          .up(
              "steps.sql(\"CREATE TABLE b (x int); CREATE TABLE c (x int); CREATE TABLE d (x int)\");")
          .down("steps.sql(\"DROP TABLE b, c, d\");");

  private Varve before() {
    return varve(A, B, C, D, E);
  }

  private Varve withOldClasses() {
    return varve(A, B, C, D, E, S);
  }

  private Varve withoutOldClasses() {
    return varve(A, E, S);
  }

  @ParameterizedTest
  @CsvSource({
    "base, true",
    "a, true",
    "b, true",
    "c, true",
    "d, true",
    "e, true",
    "base, false",
    "a, false",
    "d, false",
    "e, false"
  })
  void fromEveryPositionItGoesOnToTheSameSchemaAndBackAndUp(String position, boolean old) {
    String empty = SchemaOracle.describe(database, "varve_history");
    before().upgrade(position);
    if (!position.equals("base")) {
      database.execute("INSERT INTO a VALUES (1)");
    }

    Varve varve = old ? withOldClasses() : withoutOldClasses();
    varve.upgrade();
    assertThat(tables()).containsExactly("a", "b", "c", "d", "e");
    assertThat(ids(varve.history())).containsExactly("a", "s", "e");
    assertThat(varve.history().get(2).parents()).containsExactly("s");
    assertThat(varve.pending()).isEmpty();
    assertThat(varve.upgrade().isEmpty()).isTrue();
    assertThat(database.value("SELECT count(*) FROM a"))
        .isEqualTo(position.equals("base") ? "0" : "1");

    assertThat(varve.downgrade("a").revisions(Action.DOWNGRADED)).containsExactly("e", "s");
    assertThat(varve.upgrade().revisions(Action.UPGRADED)).containsExactly("s", "e");
    varve.downgradeToBase();
    SchemaOracle.assertSameText(SchemaOracle.describe(database, "varve_history"), empty);
  }

  @Test
  void whereNothingOfItIsAppliedItIsAppliedItself() {
    before().upgrade("a");
    assertThat(withOldClasses().upgrade().moves())
        .extracting(Move::action, Move::revision)
        .containsExactly(tuple(Action.UPGRADED, "s"), tuple(Action.UPGRADED, "e"));
  }

  @Test
  void insideTheRangeTheRestIsAppliedFirst() {
    before().upgrade("c");
    assertThat(withOldClasses().upgrade().moves())
        .extracting(Move::action, Move::revision)
        .containsExactly(
            tuple(Action.UPGRADED, "d"), tuple(Action.SQUASHED, "s"), tuple(Action.UPGRADED, "e"));
  }

  @Test
  void afterTheRangeItIsRecordedAndNothingRuns() {
    before().upgrade();
    database.execute("INSERT INTO c VALUES (7)");
    Outcome outcome = withoutOldClasses().upgrade();
    assertThat(outcome.moves())
        .extracting(Move::action, Move::revision, Move::steps)
        .containsExactly(tuple(Action.SQUASHED, "s", List.of()));
    assertThat(database.value("SELECT x FROM c")).isEqualTo("7");
    assertThat(withoutOldClasses().history())
        .extracting(AppliedRevision::id, AppliedRevision::sequence)
        .containsExactly(tuple("a", 1L), tuple("s", 4L), tuple("e", 5L));
  }

  @Test
  void insideTheRangeWithoutItsClassesIsRefused() {
    before().upgrade("c");
    assertThatThrownBy(withoutOldClasses()::upgrade)
        .isInstanceOf(VarveException.class)
        .hasMessage(
            "VARVE-7019: the database stands inside the range that was squashed into s: b, c is"
                + " applied, d is not, and this build no longer holds it. Run the last build that"
                + " still holds it first, then this one.");
    assertThat(ids(before().history())).containsExactly("a", "b", "c");
    before().upgrade();
    withoutOldClasses().upgrade();
    assertThat(ids(withoutOldClasses().history())).containsExactly("a", "s", "e");
  }

  @Test
  void onlyWhatTheTargetNeedsIsDone() {
    before().upgrade("c");
    assertThat(withOldClasses().upgrade("a").isEmpty()).isTrue();
    assertThat(withOldClasses().downgrade("b").revisions(Action.DOWNGRADED)).containsExactly("c");
    assertThatThrownBy(() -> withOldClasses().upgrade("d"))
        .hasMessage("VARVE-7007: the revision d was squashed into s. Write that one.");
  }

  @Test
  void oldBuildDoesNotKnowTheSquash() {
    withoutOldClasses().upgrade();
    assertThatThrownBy(before()::upgrade).hasMessageStartingWith("VARVE-7012: the revision s (");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a s e", "a b c d s e"})
  void squashOfASquashWorksFromEveryPosition(String replaced) {
    TestMigration s2 =
        migration("s2")
            .replaces(replaced.split(" "))
            .up(
                "steps.sql(\"CREATE TABLE a (x int); CREATE TABLE b (x int); CREATE TABLE c (x int);"
                    + " CREATE TABLE d (x int); CREATE TABLE e (x int)\");")
            .down("steps.sql(\"DROP TABLE a, b, c, d, e\");");
    TestMigration f = table("f", "e");
    for (String position : List.of("base", "a", "b", "d", "e")) {
      before().upgrade(position);
      Varve varve = varve(A, B, C, D, E, S, s2, f);
      varve.upgrade();
      assertThat(ids(varve.history())).as(position).containsExactly("s2", "f");
      assertThat(tables()).containsExactly("a", "b", "c", "d", "e", "f");
      varve.downgradeToBase();
      assertThat(tables()).isEmpty();
    }
    withOldClasses().upgrade("s");
    assertThat(varve(s2, E, f, S).upgrade().revisions(Action.UPGRADED)).containsExactly("e", "f");
    assertThat(ids(varve(s2, f).history())).containsExactly("s2", "f");
    assertThat(varve(s2, f).upgrade().isEmpty()).isTrue();
  }

  @Test
  void squashAcrossABranchAndMergeKeepsWhatWasAppliedBetween() {
    TestMigration left = table("l", "a");
    TestMigration right = table("r", "a");
    TestMigration merge = migration("m", "l", "r");
    TestMigration side = table("side", "l");
    TestMigration squash =
        migration("s", "a")
            .replaces("l", "r", "m")
            .up("steps.sql(\"CREATE TABLE l (x int); CREATE TABLE r (x int)\");")
            .down("steps.sql(\"DROP TABLE l, r\");");
    Varve old = varve(A, left, right, merge, side);
    old.upgrade("side");
    old.upgrade();
    assertThat(ids(old.history())).containsExactly("a", "l", "side", "r", "m");

    Varve varve = varve(A, squash, side);
    assertThat(varve.upgrade().revisions(Action.SQUASHED)).containsExactly("s");
    assertThat(varve.downgrade(1).revisions(Action.DOWNGRADED)).containsExactly("side");
    varve.upgrade();
    assertThat(varve.downgrade("a").revisions(Action.DOWNGRADED)).containsExactly("side", "s");
  }

  @Test
  void startWithNothingToDoLoadsNoClass() {
    withOldClasses().upgrade();
    TestBuild.Loader loader = TestBuild.of(A, B, C, D, E, S).loader();
    assertThat(Varve.on(database.dataSource()).withClassLoader(loader).upgrade().isEmpty())
        .isTrue();
    assertThat(loader.loadedMigrations()).isEmpty();
  }

  @Test
  void severalSquashesAreRecordedAtOnce() {
    TestMigration first =
        migration("s1")
            .replaces("a", "b")
            .up("steps.sql(\"SELECT 1\");")
            .down("steps.sql(\"DROP TABLE a, b\");");
    TestMigration second =
        migration("s2", "b")
            .replaces("c", "d")
            .up("steps.sql(\"SELECT 2\");")
            .down("steps.sql(\"DROP TABLE c, d\");");
    before().upgrade();
    Varve varve = varve(first, second, E);
    assertThat(varve.upgrade().revisions(Action.SQUASHED)).containsExactly("s1", "s2");
    assertThat(varve.history())
        .extracting(AppliedRevision::parents)
        .containsExactly(List.of(), List.of("s1"), List.of("s2"));
    assertThat(varve.downgrade("base").revisions(Action.DOWNGRADED))
        .containsExactly("e", "s2", "s1");
    assertThat(tables()).isEmpty();
  }

  @Test
  void draftOnAReplacedRevisionStays() {
    TestMigration draft = table("draft", "d").asDraft();
    varve(A, B, C, D, draft).allowDrafts(true).upgrade();
    Varve varve = varve(A, S, table("draft", "s").asDraft()).allowDrafts(true);
    assertThat(varve.upgrade().revisions(Action.DOWNGRADED)).isEmpty();
    assertThat(ids(varve.history())).containsExactly("a", "s", "draft");
  }
}
