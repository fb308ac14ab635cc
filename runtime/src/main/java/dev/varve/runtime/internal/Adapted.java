package dev.varve.runtime.internal;

import dev.varve.runtime.SchemaMigration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of a revision where the other side of a merge is applied already. */
final class Adapted {
  private final List<RecordedStep> up;
  private final List<RecordedStep> down;

  private Adapted(List<RecordedStep> up, List<RecordedStep> down) {
    this.up = up;
    this.down = down;
  }

  /** What a merge says about revisions of its sides, by their ids. */
  static Map<String, Adapted> by(SchemaMigration merge) {
    Map<String, Adapted> byId = new LinkedHashMap<>();
    Class<?> owner = merge.getClass();
    merge.adapt(
        (id, up, down) ->
            byId.put(
                id, new Adapted(StepCollector.steps(owner, up), StepCollector.steps(owner, down))));
    return byId;
  }

  LoadedMigration in(LoadedMigration migration) {
    return new LoadedMigration(migration.entry(), up, down);
  }
}
