package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Frees changes that are made one after the other of what hangs on what they take away: it is
 * dropped before, and created again as it was after. So an enum type can lose, on the way back, the
 * label that it got, though views show its columns. Not thread-safe.
 */
public final class Freeing {
  private final SchemaEditor now;
  private final Dependents dependents;
  private final List<Change> left = new ArrayList<>();

  /**
   * Starts from a schema.
   *
   * @param changes all changes that will be made
   */
  public Freeing(SchemaModel schema, List<Change> changes) {
    this.now = new SchemaEditor(schema);
    this.dependents = Dependents.of(schema, changes);
  }

  /**
   * The next changes, which belong together, in an order in which they can be made now.
   *
   * @param late what is not created again at once
   */
  public List<Change> next(List<Change> changes, Set<ObjectId> late) {
    List<Change> freed = changes;
    if (isInTheWay(changes)) {
      SchemaEditor after = SchemaEditor.after(changes, now.schema());
      Recreation recreation = new Recreation(now, after, dependents, new ArrayList<>(changes));
      List<Change> recreated = recreation.recreated();
      if (recreated.size() > changes.size()) {
        freed = new ArrayList<>();
        for (Change change : ChangeOrder.sort(recreated)) {
          boolean waits = change instanceof Create && late.contains(change.object());
          (waits ? left : freed).add(change);
        }
      }
    }
    freed.forEach(change -> change.applyTo(now));
    return freed;
  }

  /** The schema after the changes so far. */
  public SchemaEditor now() {
    return now;
  }

  /** The last changes, with what was not created again before, in an order. */
  public List<Change> last(List<Change> changes) {
    if (left.isEmpty()) {
      return changes;
    }
    List<Change> all = new ArrayList<>(changes);
    for (Change change : left) {
      if (changes.stream().noneMatch(other -> other.object().equals(change.object()))) {
        all.add(change);
      }
    }
    return ChangeOrder.sort(all);
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
