package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.Outcome.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two modules of one application, each with a history of its own in the chain without a name. */
class ModulesTest extends RuntimeTest {
  private static final TestBuild SHOP = TestBuild.of(table("a1"), table("a2", "a1"));
  private static final TestMigration[] STORE = {
    table("b1"), table("b2", "b1"), table("b3", "b2").labels("late")
  };

  private Varve application(TestMigration... store) {
    return Varve.on(database.dataSource()).withClassLoader(TestBuild.of(store).loader(SHOP));
  }

  private Varve upgraded() {
    Varve varve = application(STORE);
    varve.upgrade();
    return varve;
  }

  @Test
  void headIsTheHeadOfEachModule() {
    Varve varve = application(STORE);
    varve.upgrade("head");
    assertThat(ids(varve.current())).containsExactly("a2", "b3");
    assertThat(varve.upgrade("head").isEmpty()).isTrue();
    assertThat(varve.offline("base", "head").revisions(Action.UPGRADED))
        .containsExactly("a1", "a2", "b1", "b2", "b3");
    assertThat(varve.offline("head", "base").revisions(Action.DOWNGRADED))
        .containsExactly("b3", "b2", "b1", "a2", "a1");
  }

  @Test
  void headIsAmbiguousOnlyWhereAModuleHasSeveral() {
    Varve varve = application(table("b1"), table("b2", "b1"), table("b3", "b1"));
    assertThatThrownBy(() -> varve.upgrade("head"))
        .hasMessage(
            "VARVE-7008: \"head\" means one revision, but there are several: a2, b2, b3. Write the one"
                + " that you mean.");
  }

  @ParameterizedTest
  @CsvSource({
    "a1, a2",
    "b1, b3 b2",
    "a2-1, a2",
    "a2-2, a2 a1",
    "late@head-2, b3 b2",
    "b1-1, b3 b2 b1",
    "-1, b3",
    "-4, b3 b2 b1 a2",
    "base, b3 b2 b1 a2 a1",
    "current, ''",
    "head, ''"
  })
  void theWayBackIsThatOfTheModuleThatAnAddressIsAbout(String address, String takenBack) {
    assertThat(String.join(" ", upgraded().downgrade(address).revisions(Action.DOWNGRADED)))
        .isEqualTo(takenBack);
  }

  @ParameterizedTest
  @CsvSource({"a1, a2", "a1-1, a2 a1", "b3-1, b3", "base, b3 b2 b1 a2 a1"})
  void aStampForgetsNothingOfAnotherModule(String address, String forgotten) {
    assertThat(String.join(" ", upgraded().stampUnchecked(address).revisions(Action.FORGOTTEN)))
        .isEqualTo(forgotten);
  }

  @Test
  void aSquashIsOfTheHistoryOfWhatItReplaced() {
    upgraded();
    TestMigration squash = migration("b0").replaces("b1", "b2");
    Varve varve = application(squash, table("b3", "b0").labels("late"));
    assertThat(varve.stampUnchecked("b0-1").revisions(Action.FORGOTTEN))
        .containsExactly("b3", "b2", "b1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+1|\"+1\" means one revision, but there are several: a2+1, b3+1.",
        "head-1|\"head-1\" means one revision, but there are several: a2-1, b3-1."
      })
  void stepsBeginAtOneRevisionThatIsNamed(String address, String message) {
    Varve varve = upgraded();
    assertThatThrownBy(() -> varve.upgrade(address))
        .hasMessage("VARVE-7008: " + message + " Write the one that you mean.");
  }

  @Test
  void aScriptOfStepsBackNamesWhereTheyBegin() {
    Varve varve = application(STORE);
    assertThatThrownBy(() -> varve.offline("head", "-1"))
        .hasMessageContaining("there are several: a2-1, b3-1. Write the one that you mean.");
    assertThat(varve.offline("head", "b3-1").revisions(Action.DOWNGRADED)).containsExactly("b3");
  }

  @Test
  void moreStepsBackThanThereAreRevisionsAreRefused() {
    Varve varve = upgraded();
    assertThatThrownBy(() -> varve.downgrade("-6"))
        .hasMessageStartingWith("VARVE-7010: cannot take back 6 revisions: 5 are applied.");
  }
}
