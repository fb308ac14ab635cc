package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.Outcome.Action;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What names a revision. The history is a line with a branch that is merged again, and one that is
 * not:
 *
 * <pre>
 * r1 - r2 - r3a - r4 - r5
 *        \ r3b /
 *         \ fast_lane
 * </pre>
 */
@Tag("any-jdk")
class AddressTest extends RuntimeTest {
  private static final TestMigration[] GRAPH = {
    table("r1"),
    table("r2", "r1"),
    table("r3a", "r2"),
    table("r3b", "r2"),
    migration("r4", "r3a", "r3b"),
    table("r5", "r4"),
    table("fast_lane", "r2").labels("fast")
  };
  private static final TestMigration[] LINE = {table("r1"), table("r2", "r1"), table("r3", "r2")};

  @ParameterizedTest
  @CsvSource({
    "r5, r5",
    "r3a, r3a",
    "fast_l, fast_lane",
    "fast@head, fast_lane",
    "heads, fast_lane r5",
    "r1+1, r2",
    "r4+1, r5",
    "r5-1, r4",
    "r5-2, r3a r3b",
    "r3b-2, r1",
    "base+2, r2",
    "fast@head-1, r2",
    ":r2, r2"
  })
  void upgradeGoesToWhatIsNamed(String address, String expected) {
    Varve varve = varve(GRAPH);
    varve.upgrade(address);
    assertThat(ids(varve.current())).containsExactlyInAnyOrder(expected.split(" "));
  }

  @Test
  void stepsWithoutARevisionBeginWhereTheDatabaseStands() {
    Varve varve = varve(LINE);
    assertThat(varve.upgrade("+2").revisions(Action.UPGRADED)).containsExactly("r1", "r2");
    assertThat(varve.upgrade("current").isEmpty()).isTrue();
    assertThat(varve.upgrade("+1").revisions(Action.UPGRADED)).containsExactly("r3");
    assertThat(varve.upgrade("base").isEmpty()).isTrue();
    assertThat(varve.downgrade("-1").revisions(Action.DOWNGRADED)).containsExactly("r3");
    assertThat(varve.upgrade("head").revisions(Action.UPGRADED)).containsExactly("r3");
    assertThat(varve.downgrade("head-2").revisions(Action.DOWNGRADED)).containsExactly("r3", "r2");
    assertThat(varve.downgrade("base").revisions(Action.DOWNGRADED)).containsExactly("r1");
  }

  @Test
  void backFromAMergeIsToBothOfItsParents() {
    Varve varve = varve(GRAPH);
    varve.upgrade("r4");
    assertThat(varve.downgrade("-1").revisions(Action.DOWNGRADED)).containsExactly("r4");
    assertThat(ids(varve.current())).containsExactly("r3a", "r3b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lane|VARVE-7007: there is no revision \"lane\" in this build; do you mean fast_lane?",
        "x|VARVE-7007: there is no revision \"x\" in this build. There are: r1, r2, fast_lane, r3a,"
            + " r3b, r4, r5.",
        "''|VARVE-7007: there is no revision \"\" in this build. There are: r1, r2, fast_lane, r3a,"
            + " r3b, r4, r5.",
        "slow@head|VARVE-7007: there is no branch \"slow\". There are: fast.",
        "r3|VARVE-7008: \"r3\" can mean several revisions: r3a, r3b. Write the one that you mean.",
        "head|VARVE-7008: \"head\" means one revision, but there are several: fast_lane, r5. Write the"
            + " one that you mean.",
        "r5+1|VARVE-7010: \"r5+1\" goes too far: there are 0 revisions after it.",
        "r2-3|VARVE-7010: \"r2-3\" goes too far: there are 2 revisions before it.",
        "r2+1|VARVE-7016: \"r2+1\" comes to a point where the history branches: fast_lane, r3a, r3b."
            + " Write the revision that you mean.",
        "r5-3|VARVE-7016: \"r5-3\" comes to a point where the history branches: r3a, r3b. Write the"
            + " revision that you mean."
      })
  void whatCannotBeMeantIsRefused(String address, String message) {
    assertThatThrownBy(() -> varve(GRAPH).upgrade(address))
        .isInstanceOf(VarveException.class)
        .hasMessage(message);
    assertThat(tables()).isEmpty();
  }

  @Test
  void stepsFromSeveralRevisionsAtOnceAreRefused() {
    Varve varve = varve(GRAPH);
    varve.upgrade("r3a");
    varve.upgrade("r3b");
    assertThatThrownBy(() -> varve.downgrade("-1"))
        .hasMessage(
            "VARVE-7008: \"-1\" means one revision, but there are several: r3a-1, r3b-1. Write the one"
                + " that you mean.");
  }

  @Test
  void wayBackToWhatIsNotAppliedIsRefused() {
    Varve varve = varve(LINE);
    varve.upgrade("r2");
    assertThatThrownBy(() -> varve.downgrade("head"))
        .hasMessageStartingWith("VARVE-7009: the revision r3 is not applied");
  }

  @Test
  void longestIdIsFoundBeforeWhatItBeginsWith() {
    Varve varve = varve(table("v"), table("v1", "v"), table("v10", "v1"));
    varve.upgrade("v1");
    assertThat(ids(varve.current())).containsExactly("v1");
  }
}
