package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StampTest extends RuntimeTest {
  private static final TestMigration[] LINE = {table("a"), table("b", "a"), table("c", "b")};

  @Test
  void revisionAndItsAncestorsAreRecordedWithoutRunning() {
    Varve varve = varve(LINE);
    assertThat(varve.stampUnchecked("b").moves())
        .extracting(Move::action, Move::revision)
        .containsExactly(tuple(Action.STAMPED, "a"), tuple(Action.STAMPED, "b"));
    assertThat(tables()).isEmpty();
    assertThat(ids(varve.current())).containsExactly("b");
    assertThat(varve.upgrade().revisions(Action.UPGRADED)).containsExactly("c");
  }

  @Test
  void wayBackIsThatOfTheClasses() {
    database.execute("CREATE TABLE a (x int)", "CREATE TABLE b (x int)");
    varve(LINE).stampUnchecked("b");
    assertThat(varve(table("a")).downgrade("a").revisions(Action.DOWNGRADED)).containsExactly("b");
    assertThat(tables()).containsExactly("a");
  }

  @Test
  void whatComesAfterIsForgotten() {
    Varve varve = varve(LINE);
    varve.upgrade();
    assertThat(varve.stampUnchecked("a").moves())
        .extracting(Move::action, Move::revision)
        .containsExactly(tuple(Action.FORGOTTEN, "c"), tuple(Action.FORGOTTEN, "b"));
    assertThat(tables()).containsExactly("a", "b", "c");
    assertThat(varve.stampUnchecked("base").revisions(Action.FORGOTTEN)).containsExactly("a");
    assertThat(varve.history()).isEmpty();
    assertThat(varve.stampUnchecked("head").revisions(Action.STAMPED))
        .containsExactly("a", "b", "c");
    assertThat(varve.stampUnchecked("head").isEmpty()).isTrue();
  }

  @Test
  void interruptedRevisionIsRecordedAsWhole() {
    varve(
            table("a")
                .up(
                    "steps.sql(\"CREATE TABLE a (x int)\"); steps.sqlInNewTransaction(\"SELECT 1\");"))
        .upgrade();
    database.execute("UPDATE varve_history SET state = 'upgrading', steps_done = 1");
    assertThat(varve(table("a")).stampUnchecked("a").revisions(Action.STAMPED))
        .containsExactly("a");
    assertThat(varve(table("a")).upgrade().isEmpty()).isTrue();
  }

  @Test
  void otherChainsAreLeftAlone() {
    Varve varve = varve(table("a"), table("b", "a"), table("x").inChain("lib"));
    varve.upgrade();
    assertThat(varve.stampUnchecked("a").revisions(Action.FORGOTTEN)).containsExactly("b");
    assertThat(ids(varve.history())).containsExactly("a", "x");
  }

  @Test
  void checkSaysWhatDiffersAndNothingIsRecorded() {
    List<String> seen = new ArrayList<>();
    SchemaCheck check =
        (connection, revisions, records) -> {
          seen.addAll(idsOf(revisions));
          seen.addAll(records);
          return List.of("- table a", "- table b");
        };
    TestBuild build = TestBuild.of(LINE).write("META-INF/varve/a.json", "record of a");
    Varve varve = varve(build).withSchemaCheck(check);

    assertThatThrownBy(() -> varve.stamp("b"))
        .isInstanceOf(VarveException.class)
        .hasMessage(
            """
            VARVE-7017: the database does not look like b:
              - table a
              - table b
            Nothing was recorded. Correct the database or name another revision; if it must be \
            recorded all the same, stampUnchecked.""");
    assertThat(seen).containsExactly("a", "b", "record of a");
    assertThat(varve.history()).isEmpty();
    assertThat(varve.withSchemaCheck((c, r, t) -> List.of()).stamp("b").revisions(Action.STAMPED))
        .containsExactly("a", "b");
  }

  @Test
  void recordIsThatOfTheChain() {
    TestBuild library =
        TestBuild.of(table("a").inChain("lib")).write("META-INF/varve/a.json", "of lib");
    TestBuild application = TestBuild.of(table("a")).write("META-INF/varve/a.json", "of app");
    List<String> seen = new ArrayList<>();
    Varve.on(database.dataSource())
        .withClassLoader(application.loader(library))
        .withSchemaCheck(
            (connection, revisions, records) -> {
              seen.addAll(records);
              return List.of();
            })
        .stamp("lib:a");
    assertThat(seen).containsExactly("of lib");
  }

  @Test
  void withoutACheckItIsRefused() {
    assertThatThrownBy(() -> varve(LINE).stamp("b"))
        .hasMessage(
            "VARVE-7018: cannot stamp the database with b: nothing compares it with that revision. Say"
                + " what does (withSchemaCheck), or, if you know that it looks so, stampUnchecked."
                + " Nothing was recorded.");
  }

  @Test
  void draftIsRefusedWhereDraftsAreNotAllowed() {
    Varve varve = varve(table("a"), table("d", "a").asDraft());
    assertThatThrownBy(() -> varve.stampUnchecked("d")).hasMessageStartingWith("VARVE-7013: ");
    assertThat(varve.allowDrafts(true).stampUnchecked("d").revisions(Action.STAMPED))
        .containsExactly("a", "d");
  }
}
