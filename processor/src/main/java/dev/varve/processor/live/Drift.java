package dev.varve.processor.live;

import dev.varve.model.change.Change;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;

/** How a database differs from what it should be like. */
final class Drift {

  private Drift() {}

  /** What was done to the database that no migration says. Who knows of renames? Nobody. */
  static List<Change> of(
      SchemaModel expected, SchemaModel live, PostgresVersions versions, Wording wording) {
    SchemaModel inItsWords = Differ.adopt(live, wording.align(expected, live, expected));
    return withoutRoundTrips(Differ.diff(inItsWords, live, Renames.NONE, versions));
  }

  /**
   * Without what a migration has to take out of the way and put back, such as an index on a column
   * that gets another type: that is not how the two schemas differ.
   */
  private static List<Change> withoutRoundTrips(List<Change> changes) {
    List<Change> lasting = new ArrayList<>();
    for (Change change : changes) {
      List<Change> back = change.inverse().changes();
      if (back.size() != 1 || !changes.contains(back.get(0))) {
        lasting.add(change);
      }
    }
    return lasting;
  }
}
