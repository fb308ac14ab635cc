package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Replace;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Frees changes that are made one after the other of what hangs on what they take away: it is
 * dropped before, and created again as it was after. So an enum type can lose, on the way back, the
 * label that it got, though views show its columns. Not thread-safe.
 */
public final class Freeing {
  private final SchemaEditor now;
  private final Dependents dependents = new Dependents();

  /**
   * Starts from a schema.
   *
   * @param changes all changes that will be made
   */
  public Freeing(SchemaModel schema, List<Change> changes) {
    this.now = new SchemaEditor(schema);
    schema.objects().forEach(dependents::add);
    for (Change change : changes) {
      if (change instanceof Create create) {
        dependents.add(create.created());
      } else if (change instanceof Replace replace) {
        dependents.add(replace.after());
      }
    }
  }

  /** The next changes, which belong together, in an order in which they can be made now. */
  public List<Change> next(List<Change> changes) {
    List<Change> freed = changes;
    if (isInTheWay(changes)) {
      SchemaEditor after = SchemaEditor.after(changes, now.schema());
      Recreation recreation = new Recreation(now, after, dependents, new ArrayList<>(changes));
      List<Change> recreated = recreation.recreated();
      freed = recreated.size() == changes.size() ? changes : ChangeOrder.sort(recreated);
    }
    freed.forEach(change -> change.applyTo(now));
    return freed;
  }

  private boolean isInTheWay(List<Change> changes) {
    if (dependents.isEmpty()) {
      return false;
    }
    for (Change change : changes) {
      for (var thing : Recreation.takenAwayBy(change, now)) {
        if (!dependents.of(thing, now).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }
}
