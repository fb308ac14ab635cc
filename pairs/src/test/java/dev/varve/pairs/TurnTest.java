package dev.varve.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.diff.Renames;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Wherever a run of a planned migration can stop, it can be turned around, and the schema is what
 * it was before, with its rows. {@code -Dvarve.thorough=true} takes all acceptance cases.
 */
@Tag("any-jdk")
class TurnTest {
  private static final int MAJOR = 15;

  /** Cases of many kinds whose runs can stop somewhere. */
  private static final Set<String> CHOSEN =
      Set.of(
          "check/becomes_a_unique_constraint",
          "check/validated",
          "column/added_with_check_and_index",
          "column/everything_changed_at_once",
          "column/not_null_set",
          "column/replaced",
          "column/type_changed_of_key_columns",
          "column/type_varchar_to_text",
          "enum/label_added_and_used_by_a_check",
          "enum/label_added_and_used_by_an_index",
          "enum/label_removed_beside_keys",
          "foreign_key/from_a_nullable_column_that_becomes_required",
          "foreign_key/to_another_table",
          "generated/expression_changed_of_an_indexed_column",
          "index/becomes_unique",
          "index/in_another_schema",
          "index/two_swap_their_names",
          "order/everything_at_once",
          "order/not_null_and_primary_key_swap_columns",
          "order/referenced_key_moves_to_another_column",
          "primary_key/added_on_a_nullable_column",
          "unique/columns_changed");

  private static final PostgresServer SERVER = PostgresServer.version(MAJOR);
  private static final TestDatabase DATABASE = SERVER.createDatabase();
  private static final Benches BENCHES = new Benches(SERVER, false);

  @AfterAll
  static void drop() {
    BENCHES.close();
    DATABASE.close();
  }

  @TestFactory
  Stream<DynamicTest> acceptanceCases() {
    return new AcceptanceCases("cases")
        .read().stream()
            .filter(it -> it.since() <= MAJOR)
            .filter(it -> CaseOptions.THOROUGH || CHOSEN.contains(it.name()))
            .map(it -> test(it.name(), it.before(), it.after(), "SELECT", "SELECT"));
  }

  @TestFactory
  Stream<DynamicTest> casesThatFailOnRows() {
    return FailingRowsTest.CASES.stream()
        .map(it -> test(it.name(), it.before(), it.after(), it.rows(), it.mend()));
  }

  private static DynamicTest test(
      String name, String before, String after, String rows, String mend) {
    return DynamicTest.dynamicTest(
        name,
        () ->
            BENCHES.use(
                bench -> {
                  turn(new Case(name, bench.side(before), bench.side(after), rows, mend));
                  return bench;
                }));
  }

  /**
   * A pair of schemas.
   *
   * @param rows rows of the first, which the way up may fail on
   * @param mend lets it pass
   */
  private record Case(String name, Side before, Side after, String rows, String mend) {}

  private static void turn(Case one) {
    Plan plan =
        Planner.plan(
            one.before.live().schema(),
            one.after.live().schema(),
            Renames.NONE,
            PostgresVersions.DEFAULT);
    if (!one.rows.equals(one.mend)) {
      attempt(one, one.before, plan, "on its rows", Turning::turnUpOnRows, one.rows);
    }
    for (int stop : Turning.stops(plan.up())) {
      attempt(one, one.before, plan, "up " + stop, it -> it.turnUp(stop), one.rows, one.mend);
    }
    for (int stop : Turning.stops(plan.down())) {
      attempt(one, one.after, plan, "down " + stop, it -> it.turnDown(stop), one.rows, one.mend);
    }
  }

  private static void attempt(
      Case one, Side end, Plan plan, String where, Consumer<Turning> turn, String... rows) {
    try {
      Script.run(one.before.script(), DATABASE.clear());
      DATABASE.execute(rows);
      Turning turning = new Turning(DATABASE, plan);
      Map<String, List<String>> stood = turning.rows();
      turn.accept(turning);
      if (end.equals(one.before)) {
        assertThat(turning.rows()).isEqualTo(stood);
      }
      turning.assertIs(end);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(one.name + ", turned around " + where + ": " + e.getMessage(), e);
    }
  }
}
