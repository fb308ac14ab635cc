package dev.varve.pairs;

import dev.varve.catalog.LiveSchema;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.pairs.Scrutiny.Witness;
import dev.varve.testing.SchemaOracle;
import java.util.List;
import java.util.Set;

/**
 * Migrates a database from one side to the other, back and there again, and compares it each time
 * with what it must be: by the reader, by the catalog and by {@code pg_dump}. Restores a dump of it
 * as well, which must not have drifted.
 */
final class RoundTrip {
  private final Bench bench;
  private final PostgresVersions versions;
  private final Scrutiny scrutiny;

  /** Plans no way yet. */
  RoundTrip(Bench bench, PostgresVersions versions, Scrutiny scrutiny) {
    this.bench = bench;
    this.versions = versions;
    this.scrutiny = scrutiny;
  }

  /**
   * Plans the way and goes it. PostgreSQL prints some expressions in another way once it has read
   * its own output, and plans are made of what it prints. So where the texts differ, both sides are
   * settled first, and the way is gone once more.
   *
   * @return the plan
   * @throws AssertionError with the statement that failed, or the first difference
   * @throws dev.varve.model.problem.ProblemException if there is a difference that no change makes
   */
  Plan run(Side from, Side to) {
    try {
      return attempt(from, to);
    } catch (AssertionError e) {
      Side settledFrom = bench.settled(from);
      Side settledTo = bench.settled(to);
      if (settledFrom.equals(from) && settledTo.equals(to)) {
        throw e;
      }
      return attempt(settledFrom, settledTo);
    }
  }

  private Plan attempt(Side from, Side to) {
    Plan plan = Planner.plan(from.live().schema(), to.live().schema(), Renames.NONE, versions);
    learnDump(scrutiny.down(), from);
    learnDump(scrutiny.up(), to);
    learnDump(scrutiny.upAgain(), to);
    bench.build(from.script());
    go("up", plan.up(), to, scrutiny.up());
    go("down", plan.down(), from, scrutiny.down());
    go("up again", plan.up(), to, scrutiny.upAgain());
    return plan;
  }

  /** Before the database becomes something else. */
  private void learnDump(Set<Witness> witnesses, Side side) {
    if (witnesses.contains(Witness.DUMP)) {
      bench.dumpOf(side);
    }
  }

  private void go(String way, List<Step> steps, Side target, Set<Witness> witnesses) {
    try {
      bench.migrate(steps);
      if (witnesses.contains(Witness.READER)) {
        mustBeRead(target);
      }
      SchemaOracle.assertSameText(bench.catalog(), target.catalog());
      if (witnesses.contains(Witness.DUMP)) {
        SchemaOracle.assertSameText(bench.dump(), bench.dumpOf(target));
      }
      if (witnesses.contains(Witness.RESTORED)) {
        mustNotDrift(bench.driftOnceRestored(target));
      }
    } catch (AssertionError e) {
      throw new AssertionError(way + ": " + e.getMessage(), e);
    }
  }

  private static void mustNotDrift(List<String> drift) {
    if (!drift.isEmpty()) {
      throw new AssertionError("a restored dump has drifted\n" + String.join("\n", drift));
    }
  }

  private void mustBeRead(Side target) {
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
  }
}
