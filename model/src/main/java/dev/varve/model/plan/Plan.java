package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.Hazard;
import dev.varve.model.schema.SchemaModel;
import java.util.List;

/**
 * How a schema becomes another.
 *
 * @param changes the changes in the order in which they are made
 * @param after the schema after them, with columns in the order that they will have
 * @param up the steps that make the changes
 * @param down the steps that take them back
 * @param hazards what the steps up do that somebody should know
 * @param back what does not come back with the steps down, and what they can fail on; each message
 *     is a sentence of its own
 * @param waypoints where a run that stops can be turned around, in the order of the way up, as far
 *     as the steps do not tell
 */
public record Plan(
    List<Change> changes,
    SchemaModel after,
    List<Step> up,
    List<Step> down,
    List<Hazard> hazards,
    List<Hazard> back,
    List<Waypoint> waypoints) {

  /** Copies the lists. */
  public Plan {
    changes = List.copyOf(changes);
    up = List.copyOf(up);
    down = List.copyOf(down);
    hazards = List.copyOf(hazards);
    back = List.copyOf(back);
    waypoints = List.copyOf(waypoints);
  }

  /** The plan that leaves a schema as it is. */
  public static Plan empty(SchemaModel schema) {
    return new Plan(List.of(), schema, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** What is to be said about the steps down, a sentence each. */
  public List<String> sentencesBack() {
    return back.stream().map(Hazard::message).toList();
  }
}
