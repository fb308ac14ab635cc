package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Renaming;
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
  private final SchemaEditor before;
  private final SchemaEditor after;
  private final Dependents dependents;
  private final List<Change> changes;
  private final Set<ObjectId> gone = new HashSet<>();
  private final Deque<Ref> open = new ArrayDeque<>();
  private final Set<Ref> seen = new HashSet<>();

  /**
   * Takes changes.
   *
   * @param before the schema that they start from
   * @param after the schema that they lead to
   * @param dependents at least what hangs on something in the schema before
   */
  Recreation(SchemaEditor before, SchemaEditor after, Dependents dependents, List<Change> changes) {
    this.before = before;
    this.after = after;
    this.dependents = dependents;
    this.changes = changes;
  }

  /** Takes changes that lead from one schema to another. */
  static Recreation of(SchemaModel before, SchemaModel after, List<Change> changes) {
    Dependents dependents = new Dependents();
    before.objects().forEach(dependents::add);
    return new Recreation(new SchemaEditor(before), new SchemaEditor(after), dependents, changes);
  }

  /** The changes, with all that hangs on what they take away dropped and created again. */
  List<Change> recreated() {
    for (Change change : List.copyOf(changes)) {
      if (change instanceof Drop) {
        gone.add(change.object());
      }
      takenAwayBy(change, before).forEach(this::open);
    }
    while (!open.isEmpty()) {
      Ref ref = open.remove();
      dependents.of(ref, before).forEach(this::recreate);
    }
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

  /** What PostgreSQL takes away, or makes another, with a change. */
  static Collection<Ref> takenAwayBy(Change change, SchemaEditor before) {
    Set<Ref> taken = new LinkedHashSet<>();
    if (Renaming.is(change)) {
      return taken;
    }
    boolean heldUp = change instanceof OwnChange own && own.isHeldUp();
    change.declare(
        (role, ref) -> {
          if (role == Role.REMOVES || (heldUp && role == Role.ALTERS)) {
            taken.add(ref);
          }
        });
    if (heldUp) {
      taken.addAll(((OwnChange) change).reshapes(before));
    }
    return taken;
  }

  private void recreate(SchemaObject one) {
    SchemaObject other = after.find(one.id());
    if (other != null && gone.add(one.id())) {
      changes.removeIf(change -> change.object().equals(one.id()));
      Drop drop = new Drop(one.withoutLinks());
      changes.add(drop);
      changes.add(new Create(other.withoutLinks()));
      takenAwayBy(drop, before).forEach(this::open);
    }
  }
}
