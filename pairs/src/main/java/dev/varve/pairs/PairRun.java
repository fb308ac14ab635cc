package dev.varve.pairs;

import dev.varve.catalog.Unsupported;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.PostgresVersions;
import java.util.ArrayList;
import java.util.List;

/** Proves pairs, both ways. Not thread-safe, as its bench. */
final class PairRun {
  private final Bench bench;
  private final RoundTrip trip;

  PairRun(Bench bench, PostgresVersions versions) {
    this.bench = bench;
    this.trip = new RoundTrip(bench, versions, Scrutiny.FULL);
  }

  /** The verdict; an error of any kind is one. */
  Verdict run(Pair pair) {
    List<Unsupported> there = new ArrayList<>();
    try {
      pair.roles().forEach(bench::role);
      Side after = bench.side(pair.setup() + "\n;\n" + pair.after());
      Side before = bench.side(pair.setup() + "\n;\n" + pair.before());
      List<Unsupported> differing =
          differing(before.live().unsupported(), after.live().unsupported());
      if (!differing.isEmpty()) {
        return Verdict.unsupported(differing, "");
      }
      there.addAll(before.live().unsupported());
      trip.run(before, after);
      trip.run(after, before);
      return Verdict.PASS;
    } catch (AssertionError | ProblemException | IllegalStateException e) {
      return verdict(String.valueOf(e.getMessage()), there);
    } catch (RuntimeException e) {
      return verdict(e + " at " + List.of(e.getStackTrace()), there);
    }
  }

  /** What one side has and the other has not, or has otherwise. */
  private static List<Unsupported> differing(List<Unsupported> before, List<Unsupported> after) {
    List<Unsupported> differing = new ArrayList<>(before);
    differing.removeAll(after);
    List<Unsupported> added = new ArrayList<>(after);
    added.removeAll(before);
    differing.addAll(added);
    return differing;
  }

  /** What the model cannot hold may depend on what changes. */
  private static Verdict verdict(String detail, List<Unsupported> there) {
    return there.isEmpty() ? Verdict.fail(detail) : Verdict.unsupported(there, detail);
  }
}
