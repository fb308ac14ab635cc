package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.schema.SchemaModel;
import java.util.List;

/**
 * How a schema becomes another.
 *
 * @param changes the changes in the order in which they are made
 * @param after the schema after them, with columns in the order that they will have
 * @param up the steps that make the changes
 * @param down the steps that take them back
 * @param lossy whether data does not come back with the steps down
 * @param hazards what the steps up do that somebody should know
 */
public record Plan(
    List<Change> changes,
    SchemaModel after,
    List<Step> up,
    List<Step> down,
    boolean lossy,
    List<Hazard> hazards) {

  /** Copies the lists. */
  public Plan {
    changes = List.copyOf(changes);
    up = List.copyOf(up);
    down = List.copyOf(down);
    hazards = List.copyOf(hazards);
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }
}
