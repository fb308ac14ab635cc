package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.RowRules;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import java.util.List;
import java.util.Set;

/**
 * The steps of both directions, and where they meet.
 *
 * @param up the way up
 * @param down the way down
 * @param waypoints the states that both share, as far as they must be marked
 */
record Ways(Lowered up, Lowered down, List<Waypoint> waypoints) {

  static Ways of(
      SchemaModel before,
      SchemaModel after,
      List<Change> changes,
      Directions directions,
      PostgresVersions versions,
      RowRules rules) {
    Maker maker = new Maker(before, after, changes, directions, versions, rules);
    Waypoints found = maker.waypoints(Set.of(), Set.of());
    Set<Integer> withinUp = found.withinUp();
    Set<Integer> withinDown = found.withinDown();
    boolean isWithin = !withinUp.isEmpty() || !withinDown.isEmpty();
    return (isWithin ? maker.waypoints(withinUp, withinDown) : found).ways();
  }

  /** Lowers both directions, with some turns kept apart from the next. */
  private record Maker(
      SchemaModel before,
      SchemaModel after,
      List<Change> changes,
      Directions directions,
      PostgresVersions versions,
      RowRules rules) {

    Waypoints waypoints(Set<Integer> apartUp, Set<Integer> apartDown) {
      Lowered up = Lowering.of(before, changes, directions.up(), apartUp, versions, rules);
      Lowered down =
          Lowering.of(after, directions.back(), directions.down(), apartDown, versions, rules);
      return Waypoints.of(changes, directions, up, down);
    }
  }
}
