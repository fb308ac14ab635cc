package dev.varve.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.change.Change;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.schema.PostgresVersions;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Runs the cases of a folder: up, down and up again, each time compared with a database that was
 * built directly. Thread-safe.
 */
final class CaseRun {
  private final AcceptanceCases cases;
  private final Coverage coverage = new Coverage();
  private final Map<AcceptanceCase, NavigableMap<Integer, List<String>>> found =
      new ConcurrentHashMap<>();

  CaseRun(String folder) {
    this.cases = new AcceptanceCases(folder);
  }

  AcceptanceCases cases() {
    return cases;
  }

  Coverage coverage() {
    return coverage;
  }

  /** Checks one; the error names it, which the build's log does not. */
  void check(AcceptanceCase tested, Bench bench, int major, Scrutiny scrutiny) {
    try {
      RoundTrip trip = new RoundTrip(bench, versions(major), scrutiny);
      checkChanges(tested, goThere(tested, bench, trip), major);
    } catch (AssertionError e) {
      throw new AssertionError(
          tested.name() + " on PostgreSQL " + major + ": " + e.getMessage(), e);
    }
  }

  /** Old servers get plans for all versions, new ones those that only they can run. */
  private static PostgresVersions versions(int major) {
    return major < 17 ? PostgresVersions.DEFAULT : new PostgresVersions(major, major);
  }

  private Plan goThere(AcceptanceCase tested, Bench bench, RoundTrip trip) {
    Side after = bench.side(tested.after());
    Side before = bench.side(tested.before());
    assertThat(after.live().unsupported()).isEmpty();
    assertThat(before.live().unsupported()).isEmpty();
    Plan plan = trip.run(before, after);
    coverage.see(before.live().schema(), after.live().schema(), plan);
    return plan;
  }

  private void checkChanges(AcceptanceCase tested, Plan plan, int major) {
    List<String> changes = plan.changes().stream().map(CaseRun::line).toList();
    if (CaseOptions.WRITE) {
      found.computeIfAbsent(tested, it -> new ConcurrentSkipListMap<>()).put(major, changes);
    } else {
      assertThat(changes).isEqualTo(tested.changesOn(major));
    }
  }

  /** A line may hold characters that split it where the case is read. */
  private static String line(Change change) {
    return ChangeText.line(change).lines().reduce((one, other) -> one + " " + other).orElse("");
  }

  /** Writes what was found, if the developer asked for it. */
  void write() {
    found.forEach(cases::write);
  }
}
