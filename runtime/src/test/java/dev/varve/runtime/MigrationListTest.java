package dev.varve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.MigrationList.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationListTest {
  private static final Entry A = new Entry("a", List.of(), "m.A", "00ff", "9f2c", false);
  private static final Entry B = new Entry("b", List.of("a"), "m.B", "", "", true);
  private static final Entry C = new Entry("c", List.of("a"), "m.C", "01", "02", false);
  private static final Entry D = new Entry("d", List.of("c", "b"), "m.D", "03", "04", false);
  private static final String TEXT =
      """
      varve-migrations 1
      a\t-\tm.A\t00ff\t9f2c\t-
      b\ta\tm.B\t-\t-\tdraft
      c\ta\tm.C\t01\t02\t-
      d\tc,b\tm.D\t03\t04\t-
      """;

  @Test
  void formattedListIsReadBack() {
    MigrationList list = MigrationList.of(List.of(A, B, C, D));
    assertThat(list.format()).isEqualTo(TEXT);
    assertThat(MigrationList.parse(TEXT, "here")).isEqualTo(list);
    assertThat(MigrationList.parse(TEXT.replace("\n", "\r\n"), "here")).isEqualTo(list);
    assertThat(MigrationList.parse("varve-migrations 1\n", "here").entries()).isEmpty();
  }

  @Test
  void orderIsTheSameWhateverTheOrderOfTheInput() {
    List<Entry> entries = new ArrayList<>(List.of(A, B, C, D));
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(entries, random);
      assertThat(MigrationList.of(entries).format()).isEqualTo(TEXT);
    }
  }

  @Test
  void parentsComeFirstWhateverTheirNames() {
    Entry first = new Entry("z", List.of(), "m.Z", "", "", false);
    Entry second = new Entry("y", List.of("z"), "m.Y", "", "", false);
    assertThat(MigrationList.of(List.of(second, first)).entries()).containsExactly(first, second);
  }

  @Test
  void parentMayBeInAnotherList() {
    assertThat(MigrationList.of(List.of(D)).entries()).containsExactly(D);
  }

  @Test
  void longChainIsOrderedInReasonableTime() {
    List<Entry> chain = new ArrayList<>();
    for (int i = 20_000; i > 0; i--) {
      chain.add(new Entry("r" + i, List.of("r" + (i - 1)), "m.R" + i, "", "", false));
    }
    assertThat(MigrationList.of(chain).entries().get(19_999).id()).isEqualTo("r20000");
  }

  @Test
  void otherHeaderIsRefused() {
    assertThatThrownBy(() -> MigrationList.parse("varve-migrations 2\n", "x.jar"))
        .isInstanceOf(VarveException.class)
        .hasMessage(
            "VARVE-7001: x.jar: expected \"varve-migrations 1\" in the first line, found"
                + " \"varve-migrations 2\". The compiler writes this file: compile the project again,"
                + " with the version of Varve that runs it.");
    assertThatThrownBy(() -> MigrationList.parse("", "x.jar"))
        .hasMessageContaining("in the first line, found \"\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a\t-\tm.A\t-\t-"})
  void lineWithFewerThanSixFieldsIsRefused(String line) {
    assertThatThrownBy(() -> MigrationList.parse("varve-migrations 1\n" + line + "\n", "x.jar"))
        .hasMessageStartingWith(
            "VARVE-7001: x.jar, line 2: expected 6 fields between tabs, found \"" + line + "\".");
  }

  @Test
  void unknownFlagIsRefused() {
    assertThatThrownBy(
            () -> MigrationList.parse("varve-migrations 1\na\t-\tm.A\t-\t-\tnew\n", "x.jar"))
        .hasMessageStartingWith(
            "VARVE-7001: x.jar, line 2: expected the flags \"draft\", \"adapts\" and \"baseline\", or \"-\","
                + " found \"new\".");
  }

  @Test
  void flagsStandBetweenCommas() {
    Placement placement = Placement.NONE.adapting(true).asBaseline(true);
    Entry entry = new Entry("a", List.of(), "m.A", "", "", true, placement);
    String text = "varve-migrations 1\na\t-\tm.A\t-\t-\tdraft,adapts,baseline\n";
    assertThat(MigrationList.of(List.of(entry)).format()).isEqualTo(text);
    assertThat(MigrationList.parse(text, "x.jar").entries()).containsExactly(entry);
  }

  @Test
  void placementFollowsTheSixFields() {
    Placement placement =
        new Placement(
            "billing", List.of("core:x", "y"), List.of("p", "q"), List.of("fast", "slow"));
    Entry placed = new Entry("z", List.of(), "m.Z", "", "", false, placement);
    String text =
        "varve-migrations 1\nz\t-\tm.Z\t-\t-\t-\tchain=billing\tdependsOn=core:x,y\treplaces=p,q"
            + "\tlabels=fast,slow\n";
    assertThat(MigrationList.of(List.of(placed)).format()).isEqualTo(text);
    assertThat(MigrationList.parse(text, "here").entries()).containsExactly(placed);

    Entry labelled =
        new Entry(
            "a",
            List.of(),
            "m.A",
            "",
            "",
            true,
            new Placement("", List.of(), List.of(), List.of("l")));
    assertThat(MigrationList.of(List.of(labelled)).format())
        .isEqualTo("varve-migrations 1\na\t-\tm.A\t-\t-\tdraft\tlabels=l\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "labels=l\tchain=c", "chain=c\tchain=c", "colour=red"})
  void otherFieldsAfterTheSixthAreRefused(String fields) {
    assertThatThrownBy(
            () ->
                MigrationList.parse(
                    "varve-migrations 1\na\t-\tm.A\t-\t-\t-\t" + fields + "\n", "x.jar"))
        .hasMessageStartingWith(
            "VARVE-7001: x.jar, line 2: expected fields after the sixth out of chain=, dependsOn=,"
                + " replaces=, labels= in this order, found \"");
  }

  @Test
  void idsAreUniqueInTheirChainAlone() {
    Entry other =
        new Entry(
            "a",
            List.of(),
            "m.A2",
            "",
            "",
            false,
            new Placement("billing", List.of(":b"), List.of(), List.of()));
    assertThat(MigrationList.of(List.of(other, B, A)).entries()).containsExactly(A, B, other);
  }
}
