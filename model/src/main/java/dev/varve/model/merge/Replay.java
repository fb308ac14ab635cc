package dev.varve.model.merge;

import dev.varve.model.change.Change;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes what one side did on the schema of the other. A revision's SQL is frozen: where planning
 * its changes there gives other steps than where it was made, up or down, its own steps would lead
 * elsewhere or fail, though nothing that it claims is the other side's. An enum type that is put
 * together anew names all columns that have it, say.
 */
final class Replay {
  private final String other;
  private final PostgresVersions versions;
  private final List<Conflict> conflicts = new ArrayList<>();
  private SchemaModel schema;

  /**
   * Begins.
   *
   * @param schema the schema of the other side
   * @param other the last revision of the other side, for messages
   */
  Replay(SchemaModel schema, String other, PostgresVersions versions) {
    this.schema = schema;
    this.other = other;
    this.versions = versions;
  }

  /** The schema after what was made. */
  SchemaModel schema() {
    return schema;
  }

  /** The changes that are other work there. */
  List<Conflict> conflicts() {
    return conflicts;
  }

  void make(Side side) {
    for (Side.Work work : side.works()) {
      if (!work.changes().isEmpty() && conflicts.isEmpty()) {
        make(work);
      }
    }
  }

  private void make(Side.Work work) {
    Plan first = Planner.plan(work.before(), work.changes(), versions);
    Plan here = first;
    try {
      here = Planner.plan(schema, work.changes(), versions);
    } catch (IllegalStateException e) {
      // What a change is about is not there, or not as it was.
      report(work, work.changes().get(0));
    }
    if (!here.up().equals(first.up()) || !here.down().equals(first.down())) {
      report(work, different(work));
    }
    schema = here.after();
  }

  /** The first change that alone is other work here. */
  private Change different(Side.Work work) {
    SchemaModel before = work.before();
    SchemaModel here = schema;
    for (Change change : work.changes()) {
      Plan one = Planner.plan(before, List.of(change), versions);
      Plan other = Planner.plan(here, List.of(change), versions);
      if (!one.up().equals(other.up()) || !one.down().equals(other.down())) {
        return change;
      }
      before = one.after();
      here = other.after();
    }
    return work.changes().get(0);
  }

  private void report(Side.Work work, Change change) {
    conflicts.add(new Conflict(work.revision(), change, other, null));
  }
}
