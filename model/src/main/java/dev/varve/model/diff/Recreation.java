package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Replace;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What must go and come back because something that it hangs on goes, or becomes another. It is
 * found by one walk from what the changes take away, over the objects that hang on it, to those
 * that hang on these; no kind is known here.
 */
final class Recreation {
  private final SchemaModel before;
  private final SchemaModel after;
  private final List<Change> changes;
  private final Set<ObjectId> gone = new HashSet<>();
  private final Deque<Ref> open = new ArrayDeque<>();
  private final Set<Ref> seen = new HashSet<>();

  /**
   * Takes changes.
   *
   * @param before the schema that they start from
   * @param after the schema that they lead to
   */
  Recreation(SchemaModel before, SchemaModel after, List<Change> changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  /** The changes, with all that hangs on what they take away dropped and created again. */
  List<Change> recreated() {
    for (Change change : List.copyOf(changes)) {
      if (change instanceof Drop) {
        gone.add(change.object());
      }
      takenAwayBy(change).forEach(this::open);
    }
    walk();
    for (Change change : List.copyOf(changes)) {
      if (change instanceof Replace replace && !replace.bothWays() && isHungOn(replace)) {
        recreate(replace.object());
      }
    }
    walk();
    return changes;
  }

  /** The routines that go, whether they come back or not. */
  Set<Ref> routines() {
    Set<Ref> routines = new LinkedHashSet<>(seen);
    routines.removeIf(ref -> ref.kind() != Ref.Kind.ROUTINE);
    return routines;
  }

  private void open(Ref ref) {
    if (seen.add(ref)) {
      open.add(ref);
    }
  }

  private void walk() {
    while (!open.isEmpty()) {
      Ref ref = open.remove();
      for (SchemaObject object : before.objects()) {
        if (!gone.contains(object.id()) && after.find(object.id()) != null && object.hangsOn(ref)) {
          recreate(object.id());
        }
      }
    }
  }

  /** What PostgreSQL takes away, or makes another, with a change. */
  private Collection<Ref> takenAwayBy(Change change) {
    Set<Ref> taken = new LinkedHashSet<>();
    boolean heldUp = change instanceof OwnChange own && own.isHeldUp();
    change.declare(
        (role, ref) -> {
          if (role == Role.REMOVES || (heldUp && role == Role.ALTERS)) {
            taken.add(ref);
          }
        });
    if (heldUp) {
      taken.addAll(((OwnChange) change).reshapes(new SchemaEditor(before)));
    }
    return taken;
  }

  /** Whether the way back, which drops the object, would take something away. */
  private boolean isHungOn(Replace replace) {
    for (Ref ref : takenAwayBy(new Drop(replace.after()))) {
      for (SchemaObject object : after.objects()) {
        if (object.hangsOn(ref)) {
          return true;
        }
      }
    }
    return false;
  }

  private void recreate(ObjectId id) {
    SchemaObject one = before.find(id);
    SchemaObject other = after.find(id);
    if (one != null && other != null && gone.add(id)) {
      changes.removeIf(change -> change.object().equals(id));
      Drop drop = new Drop(one.withoutLinks());
      changes.add(drop);
      changes.add(new Create(other.withoutLinks()));
      takenAwayBy(drop).forEach(this::open);
    }
  }
}
