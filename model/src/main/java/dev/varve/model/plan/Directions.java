package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * When the changes of a migration are made, and when they are taken back: as far as can be in the
 * opposite order, so that the two ways meet wherever a run may stop.
 *
 * @param up the turns up
 * @param back the inverses of the changes, in the opposite order
 * @param origins for each inverse, the place of its change among all changes
 * @param down the turns down
 */
record Directions(List<Turn> up, List<Change> back, List<Integer> origins, List<Turn> down) {

  /**
   * Plans both.
   *
   * @param changes in an order in which they can be made
   */
  static Directions of(SchemaModel before, SchemaModel after, List<Change> changes) {
    BackOrder order = BackOrder.of(before, changes, Schedule.of(before, changes, Set.of()).alone());
    List<Change> back = order.back();
    List<Integer> origins = order.origins();
    // What follows an exchange is settled: it does not depend on what goes first.
    Set<Integer> first = placesOf(Schedule.of(after, back, Set.of()).last(), origins);
    Schedule up = Schedule.of(before, changes, first);
    Schedule down = Schedule.of(after, back, inverses(up.last(), origins));
    return new Directions(up.turns(), back, origins, down.turns());
  }

  private static Set<Integer> placesOf(Set<Integer> inverses, List<Integer> origins) {
    Set<Integer> places = new HashSet<>();
    inverses.forEach(inverse -> places.add(origins.get(inverse)));
    return places;
  }

  private static Set<Integer> inverses(Set<Integer> places, List<Integer> origins) {
    Set<Integer> inverses = new HashSet<>();
    for (int i = 0; i < origins.size(); i++) {
      if (places.contains(origins.get(i))) {
        inverses.add(i);
      }
    }
    return inverses;
  }

  /** The places of the changes, in the order in which the way up makes them. */
  List<Integer> made() {
    List<Integer> made = new ArrayList<>();
    for (Turn turn : up) {
      if (!turn.isPreparation()) {
        made.add(turn.number());
      }
    }
    return made;
  }
}
