package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;

/**
 * When each change is made: first what adds something and what proves new rules on the rows, while
 * all that stands still stands; then, in one transaction, what takes something away and what takes
 * its place; last what needs transactions of its own and cannot fail on rows. So a migration that
 * fails on rows has taken nothing away. Changes that depend on each other keep their order.
 */
final class Schedule {
  private final SchemaEditor schema;
  private final Effects effects;
  private final List<Turn> turns = new ArrayList<>();
  private Stretch stretch = new Stretch();

  private Schedule(SchemaModel before) {
    this.schema = new SchemaEditor(before);
    this.effects = new Effects(schema, new FreshTables());
  }

  /** The turns of the changes, which are in an order in which they can be made. */
  static List<Turn> of(SchemaModel before, List<Change> changes) {
    Schedule schedule = new Schedule(before);
    for (Change change : changes) {
      schedule.add(change);
    }
    schedule.end();
    return schedule.turns;
  }

  private void add(Change change) {
    Effect effect = change.accept(effects);
    if (effect == Effect.RENAMES && stretch.isWaiting()) {
      end();
    }
    stretch.add(change, effect, Reshaped.by(change, schema));
    change.applyTo(schema);
  }

  private void end() {
    turns.addAll(stretch.turns());
    stretch = new Stretch();
  }
}
