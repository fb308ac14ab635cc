package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.Effect;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * When each change is made: first what adds something and what proves new rules on the rows, while
 * all that stands still stands; then, in one transaction, what takes something away and what takes
 * its place; last what needs transactions of its own and cannot fail on rows. So a migration that
 * fails on rows has taken nothing away. Changes that depend on each other keep their order.
 */
final class Schedule {
  private final Effects effects;
  private final Set<Integer> first;
  private final List<Turn> turns = new ArrayList<>();
  private final Set<Integer> last = new HashSet<>();
  private final Set<Integer> alone = new HashSet<>();
  private Stretch stretch = new Stretch();
  private boolean hasRenamed;

  private Schedule(SchemaModel before, Set<Integer> first) {
    this.effects = new Effects(before);
    this.first = first;
  }

  /**
   * When to make the changes, which are in an order in which they can be made.
   *
   * @param first the places of the changes that go first, if they can
   */
  static Schedule of(SchemaModel before, List<Change> changes, Set<Integer> first) {
    Schedule schedule = new Schedule(before, first);
    for (int i = 0; i < changes.size(); i++) {
      schedule.add(i, changes.get(i));
    }
    schedule.end();
    return schedule;
  }

  /** The turns, in order. */
  List<Turn> turns() {
    return turns;
  }

  /** The places of the changes that follow an exchange. */
  Set<Integer> last() {
    return last;
  }

  /**
   * The places of the changes that a stop may follow, and that cannot just be dropped again; none
   * after something was renamed, since nothing is moved past that.
   */
  Set<Integer> alone() {
    return alone;
  }

  private void add(int number, Change change) {
    Effect effect = effects.of(change);
    boolean barrier = effect == Effect.RENAMES || effect == Effect.WATCHES;
    if (barrier) {
      end();
    }
    stretch.add(number, change, effect, effects.reshaped(change));
    if (barrier) {
      end();
    }
    hasRenamed |= effect == Effect.RENAMES;
    effects.make(change);
  }

  private void end() {
    turns.addAll(stretch.turns(first, last, hasRenamed ? new HashSet<>() : alone));
    stretch = new Stretch();
  }
}
