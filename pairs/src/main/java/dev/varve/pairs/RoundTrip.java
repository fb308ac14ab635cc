package dev.varve.pairs;

import dev.varve.catalog.LiveSchema;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.testing.SchemaOracle;
import java.util.List;

/**
 * Migrates a database from one side to the other, back and there again, and compares it each time
 * with what it must be: by the reader, by the catalog and by {@code pg_dump}.
 */
final class RoundTrip {
  private final Bench bench;
  private final PostgresVersions versions;

  RoundTrip(Bench bench, PostgresVersions versions) {
    this.bench = bench;
    this.versions = versions;
  }

  /**
   * Plans the way and goes it.
   *
   * @return the plan
   * @throws AssertionError with the statement that failed, or the first difference
   * @throws dev.varve.model.problem.ProblemException if there is a difference that no change makes
   */
  Plan run(Side from, Side to) {
    Plan plan = there(from, to);
    go("down", plan.down(), from);
    go("up again", plan.up(), to);
    return plan;
  }

  /** Plans the way and goes it in one direction alone. */
  Plan there(Side from, Side to) {
    Plan plan = Planner.plan(from.live().schema(), to.live().schema(), Renames.NONE, versions);
    bench.rebuild(from.script());
    go("up", plan.up(), to);
    return plan;
  }

  private void go(String way, List<Step> steps, Side target) {
    try {
      bench.migrate(steps);
      mustBe(target);
    } catch (AssertionError e) {
      throw new AssertionError(way + ": " + e.getMessage(), e);
    }
  }

  private void mustBe(Side target) {
    LiveSchema live = bench.read();
    List<String> left =
        ChangeText.summary(
            Differ.diff(live.schema(), target.live().schema(), Renames.NONE, versions));
    if (!left.isEmpty()) {
      throw new AssertionError("the reader sees a difference\n" + String.join("\n", left));
    }
    if (!live.unsupported().equals(target.live().unsupported())) {
      throw new AssertionError(
          "the reader sees a difference in what is not supported: "
              + live.unsupported()
              + " instead of "
              + target.live().unsupported());
    }
    SchemaOracle.assertSameText(bench.describe(), target.description());
  }
}
