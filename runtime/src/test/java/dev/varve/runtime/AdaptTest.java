package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.testing.SchemaOracle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of a merge added the column s, and each one more; whichever is second leaves it. */
@Tag("any-jdk")
class AdaptTest extends RuntimeTest {
  private static final TestMigration A =
      migration("a")
          .up("steps.sql(\"CREATE TABLE t (x int)\");")
          .down("steps.sql(\"DROP TABLE t\");");
  private static final TestMigration B1 = shared("b1");
  private static final TestMigration B2 = column("b2", "b1");
  private static final TestMigration C1 = shared("c1");
  private static final TestMigration C2 = column("c2", "c1");
  private static final TestMigration M =
      migration("m", "b2", "c2").adapt(adapted("b1") + adapted("c1"));

  private static String add(String columns) {
    return "steps.sql(\"ALTER TABLE t ADD COLUMN " + columns + "\")";
  }

  private static String drop(String columns) {
    return "steps.sql(\"ALTER TABLE t DROP COLUMN " + columns + "\")";
  }

  private static TestMigration shared(String id) {
    return migration(id, "a")
        .up(add("s int, ADD COLUMN " + id + " int") + ";")
        .down(drop("s, DROP COLUMN " + id) + ";");
  }

  private static TestMigration column(String id, String parent) {
    return migration(id, parent).up(add(id + " int") + ";").down(drop(id) + ";");
  }

  private static String adapted(String id) {
    return "adaptations.revision(\"%s\", steps -> %s, steps -> %s);"
        .formatted(id, add(id + " int"), drop(id));
  }

  private Varve merged() {
    return varve(A, B1, B2, C1, C2, M);
  }

  private @Nullable String columns() {
    return database.value(
        "SELECT string_agg(column_name, ' ' ORDER BY column_name)"
            + " FROM information_schema.columns WHERE table_name = 't'");
  }

  /**
   * From nothing the ids alone would mix the sides; from a side, what is left of it comes first.
   */
  @ParameterizedTest
  @CsvSource({
    "base, a b1 b2 c1 c2 m",
    "a, a b1 b2 c1 c2 m",
    "b1, a b1 b2 c1 c2 m",
    "b2, a b1 b2 c1 c2 m",
    "c1, a c1 c2 b1 b2 m",
    "c2, a c1 c2 b1 b2 m"
  })
  void oneWholeSideComesFirstAndTheOtherIsAdapted(String position, String order) {
    String empty = SchemaOracle.describe(database, "varve_history");
    varve(A, B1, B2, C1, C2).upgrade(position);
    Varve varve = merged();
    varve.upgrade();
    assertThat(ids(varve.history())).containsExactly(order.split(" "));
    assertThat(columns()).isEqualTo("b1 b2 c1 c2 s x");
    assertThat(varve.upgrade().isEmpty()).isTrue();
    varve.downgrade(4);
    varve.upgrade();
    assertThat(columns()).isEqualTo("b1 b2 c1 c2 s x");
    varve.downgrade("base");
    assertThat(SchemaOracle.describe(database, "varve_history")).isEqualTo(empty);
  }

  @Test
  void sidesWhoseIdsMixAreNotMixed() {
    TestMigration d = shared("d");
    TestMigration e = shared("e");
    TestMigration f = column("f", "d");
    TestMigration g = column("g", "e");
    TestMigration merge = migration("m", "f", "g").adapt(adapted("d") + adapted("e"));
    Varve varve = varve(A, d, e, f, g, merge);
    varve.upgrade();
    assertThat(ids(varve.history())).containsExactly("a", "d", "f", "e", "g", "m");
    assertThat(columns()).isEqualTo("d e f g s x");
  }

  /** What was first is taken back under the feet of the second: that keeps what both have. */
  @Test
  void theSideThatStaysKeepsWhatBothHave() {
    Varve varve = merged();
    varve.upgrade();
    varve.downgrade("c2");
    assertThat(ids(varve.history())).containsExactly("a", "c1", "c2");
    assertThat(columns()).isEqualTo("c1 c2 s x");
    varve.downgrade("a");
    assertThat(columns()).isEqualTo("x");
    varve.upgrade();
    assertThat(columns()).isEqualTo("b1 b2 c1 c2 s x");
  }

  /** A database in the middle of what was squashed runs the rest of it as the merge says. */
  @ParameterizedTest
  @CsvSource({"b1", "b2", "c1", "c2"})
  void aSquashOfTheMergeIsReachedFromTheMiddle(String position) {
    TestMigration squash =
        migration("s", "a")
            .replaces("b1", "b2", "c1", "c2", "m")
            .up(add("s int, ADD b1 int, ADD b2 int, ADD c1 int, ADD c2 int") + ";")
            .down(drop("s, DROP b1, DROP b2, DROP c1, DROP c2") + ";");
    varve(A, B1, B2, C1, C2).upgrade(position);
    Varve varve = varve(A, B1, B2, C1, C2, M, squash);
    varve.upgrade();
    assertThat(ids(varve.history())).containsExactly("a", "s");
    assertThat(columns()).isEqualTo("b1 b2 c1 c2 s x");
    varve.downgrade("a");
    assertThat(columns()).isEqualTo("x");
  }

  @Test
  void theHistoryKeepsTheChecksumOfTheClass() {
    Varve varve = merged();
    varve.upgrade();
    List<String> sums =
        varve.history().stream()
            .filter(row -> row.id().equals("c1"))
            .map(AppliedRevision::checksum)
            .toList();
    varve.downgrade("base");
    varve(A, C1).upgrade();
    assertThat(varve(A, C1).history().get(1).checksum()).isEqualTo(sums.get(0));
  }
}
