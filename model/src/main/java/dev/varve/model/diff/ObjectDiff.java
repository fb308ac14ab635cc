package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.SetComment;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.Kind;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares the objects of two schemas in which all but enum labels has its final name. */
final class ObjectDiff implements Comparison {
  private final SchemaModel before;
  private final SchemaModel after;
  private final Renames renames;
  private final PostgresVersions versions;
  private final Set<ObjectId> followed;
  private final Set<Ref> goes;
  private final Map<Class<?>, Object> shared = new HashMap<>();
  private final Set<ObjectId> recreated = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  private ObjectDiff(
      SchemaEditor before,
      SchemaModel after,
      Renames renames,
      PostgresVersions versions,
      Set<Ref> goes) {
    this.goes = Set.copyOf(goes);
    this.before = before.schema();
    this.followed = before.followed();
    this.after = after;
    this.renames = renames;
    this.versions = versions;
  }

  /** All changes, in no particular order. */
  static List<Change> diff(
      SchemaEditor before, SchemaModel after, Renames renames, PostgresVersions versions) {
    Set<Ref> goes = new HashSet<>();
    while (true) {
      ObjectDiff diff = new ObjectDiff(before, after, renames, versions, goes);
      diff.compare();
      Recreation recreation = Recreation.of(diff.before, after, diff.changes);
      List<Change> changes = recreation.recreated();
      if (!goes.addAll(recreation.routines())) {
        return changes;
      }
      // Parts of tables that call a routine make room for it, and others for these.
    }
  }

  private void compare() {
    TreeSet<ObjectId> ids = new TreeSet<>(before.byId().keySet());
    ids.addAll(after.byId().keySet());
    for (ObjectId id : ExtensionOrder.sort(ids, before, after)) {
      compare(before.find(id), after.find(id));
    }
    for (ObjectKind kind : ObjectKind.values()) {
      Kinds.of(kind).compareLinks(this);
    }
  }

  private void compare(@Nullable SchemaObject one, @Nullable SchemaObject other) {
    if (one == null && other != null) {
      if (!Kinds.of(other).goesWithAnother(other, this)) {
        changes.add(new Create(other.withoutLinks()));
      }
    } else if (one != null && other == null) {
      if (!Kinds.of(one).goesWithAnother(one, this)) {
        changes.add(new Drop(one.withoutLinks()));
      }
    } else if (one != null && other != null && !isSame(one, other)) {
      Kind<SchemaObject> kind = Kinds.of(other);
      kind.compare(one, other, this);
      if (!isCreated(other) && !Objects.equals(one.comment(), other.comment())) {
        CommentTarget target = CommentTarget.object(other.id());
        changes.add(new SetComment(target, one.comment(), other.comment()));
      }
    }
  }

  /** What comes back comes with its comment. */
  private boolean isCreated(SchemaObject object) {
    return recreated.contains(object.id());
  }

  /** Labels that swap their names leave a type, and what uses them, looking as it was. */
  private boolean isSame(SchemaObject one, SchemaObject other) {
    return one.equals(other)
        && renames.members().isEmpty()
        && goes.isEmpty()
        && !followed.contains(other.id());
  }

  @Override
  public SchemaModel before() {
    return before;
  }

  @Override
  public SchemaModel after() {
    return after;
  }

  @Override
  public PostgresVersions versions() {
    return versions;
  }

  @Override
  public Map<String, String> renamedMembers(ObjectId object) {
    return renames.membersOf(object);
  }

  @Override
  public void add(Change change) {
    changes.add(change);
  }

  @Override
  public void recreate(SchemaObject one, SchemaObject other) {
    changes.add(new Drop(one.withoutLinks()));
    changes.add(new Create(other.withoutLinks()));
    recreated.add(other.id());
  }

  @Override
  public boolean goes(Collection<QualifiedName> routines) {
    for (QualifiedName routine : routines) {
      if (goes.contains(Ref.routine(routine))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean hasFollowed(ObjectId object) {
    return followed.contains(object);
  }

  @Override
  public List<Change> changes() {
    return changes;
  }

  @Override
  public <S> S shared(Class<S> type, Function<Comparison, S> first) {
    Object found = shared.get(type);
    if (found == null) {
      found = first.apply(this);
      shared.put(type, found);
    }
    return type.cast(found);
  }
}
