package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.RowRules;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import java.util.List;

/** Plans how a schema becomes another. Thread-safe: it has no state. */
public final class Planner {

  private Planner() {}

  /**
   * The steps from one schema to the other and back.
   *
   * @throws dev.varve.model.problem.ProblemException if there is a difference that no change makes
   */
  public static Plan plan(
      SchemaModel before, SchemaModel after, Renames renames, PostgresVersions versions) {
    return plan(before, after, renames, versions, RowRules.NONE);
  }

  /**
   * The same, where the user said something about the rows that are there.
   *
   * @throws dev.varve.model.problem.ProblemException if there is a difference that no change makes
   */
  public static Plan plan(
      SchemaModel before,
      SchemaModel after,
      Renames renames,
      PostgresVersions versions,
      RowRules rules) {
    return plan(before, Differ.diff(before, after, renames, versions), versions, rules);
  }

  /** The steps of the given changes and back. */
  public static Plan plan(SchemaModel before, List<Change> changes, PostgresVersions versions) {
    return plan(before, changes, versions, RowRules.NONE);
  }

  private static Plan plan(
      SchemaModel before, List<Change> changes, PostgresVersions versions, RowRules rules) {
    SchemaModel after = SchemaEditor.apply(changes, before);
    Directions directions = Directions.of(before, after, changes);
    Ways ways = Ways.of(before, after, changes, directions, versions, rules);
    return new Plan(
        changes,
        after,
        ways.up().steps(),
        ways.down().steps(),
        HazardFinder.up(before, changes, rules),
        HazardFinder.back(after, directions.back(), rules),
        ways.waypoints());
  }
}
