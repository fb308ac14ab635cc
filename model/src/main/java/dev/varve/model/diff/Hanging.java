package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What hangs on what, while changes are made. Immutable; not thread-safe. */
public final class Hanging {
  private final Dependents dependents;

  /**
   * Takes all that may ever be there.
   *
   * @param schema the schema before the changes
   * @param changes the changes
   */
  public Hanging(SchemaModel schema, List<Change> changes) {
    this.dependents = Dependents.of(schema, changes);
    SchemaEditor.after(changes, schema).schema().objects().forEach(dependents::add);
  }

  /** What has to go, and to come back, for a change that is made now. */
  public Set<ObjectId> on(Change change, SchemaEditor now) {
    Set<ObjectId> hanging = new TreeSet<>();
    List<Change> changes = new ArrayList<>(List.of(change));
    for (Change each : new Recreation(now, now, dependents, changes).recreated()) {
      if (each instanceof Create) {
        hanging.add(each.object());
      }
    }
    return hanging;
  }
}
