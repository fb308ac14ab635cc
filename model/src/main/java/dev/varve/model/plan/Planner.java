package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
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
    return plan(before, Differ.diff(before, after, renames, versions), versions);
  }

  /** The steps of the given changes and back. */
  public static Plan plan(SchemaModel before, List<Change> changes, PostgresVersions versions) {
    List<Change> back = new ArrayList<>();
    boolean lossy = false;
    for (int i = changes.size() - 1; i >= 0; i--) {
      Inverse inverse = changes.get(i).inverse();
      back.addAll(inverse.changes());
      lossy |= inverse.fidelity() == Inverse.Fidelity.LOSSY;
    }
    SchemaModel after = SchemaEditor.apply(changes, before);
    return new Plan(
        changes,
        after,
        Lowering.steps(before, changes, versions),
        Lowering.steps(after, back, versions),
        lossy,
        HazardFinder.hazards(before, changes));
  }
}
