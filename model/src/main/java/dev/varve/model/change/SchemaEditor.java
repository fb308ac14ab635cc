package dev.varve.model.change;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A schema that changes are made to, one after the other. Not thread-safe. */
public final class SchemaEditor {
  private final TreeMap<ObjectId, SchemaObject> objects;
  private final Set<ObjectId> followed = new TreeSet<>();
  private final Map<ObjectId, ObjectId> atStart = new TreeMap<>();

  /** Starts from the given schema, which stays as it is. */
  public SchemaEditor(SchemaModel schema) {
    this.objects = new TreeMap<>(schema.byId());
  }

  /** The schema after the changes, in order. */
  public static SchemaModel apply(List<? extends Change> changes, SchemaModel schema) {
    return after(changes, schema).schema();
  }

  /** An editor that has made the changes, in order. */
  public static SchemaEditor after(List<? extends Change> changes, SchemaModel schema) {
    SchemaEditor editor = new SchemaEditor(schema);
    for (Change change : changes) {
      change.applyTo(editor);
    }
    return editor;
  }

  /** The schema as it is now. */
  public SchemaModel schema() {
    return SchemaModel.of(objects.values());
  }

  /** The objects as they are now. */
  public Iterable<SchemaObject> objects() {
    return List.copyOf(objects.values());
  }

  /** The object of that identity, if it is there now. */
  public @Nullable SchemaObject find(ObjectId id) {
    return objects.get(id);
  }

  /**
   * The table of that name.
   *
   * @throws IllegalStateException if there is none
   */
  public Table table(QualifiedName name) {
    return (Table) get(ObjectId.table(name));
  }

  /**
   * The sequence of that name.
   *
   * @throws IllegalStateException if there is none
   */
  public Sequence sequence(QualifiedName name) {
    return (Sequence) get(ObjectId.sequence(name));
  }

  /**
   * The object of that identity.
   *
   * @throws IllegalStateException if there is none
   */
  public SchemaObject get(ObjectId id) {
    SchemaObject object = objects.get(id);
    if (object == null) {
      throw new IllegalStateException("there is no " + id);
    }
    return object;
  }

  /**
   * Adds an object.
   *
   * @throws IllegalStateException if there is one of that identity
   */
  public void add(SchemaObject object) {
    if (objects.putIfAbsent(object.id(), object) != null) {
      throw new IllegalStateException("there already is a " + object.id());
    }
    atStart.remove(object.id());
  }

  /**
   * Removes an object.
   *
   * @throws IllegalStateException if there is none
   */
  public void remove(ObjectId id) {
    if (objects.remove(id) == null) {
      throw new IllegalStateException("there is no " + id);
    }
  }

  /**
   * Puts an object in the place of the one with its identity.
   *
   * @throws IllegalStateException if there is none
   */
  public void replace(SchemaObject object) {
    get(object.id());
    objects.put(object.id(), object);
  }

  /**
   * Puts an object in the place of another.
   *
   * @throws IllegalStateException if that is not there, or another has the new one's identity
   */
  public void replace(ObjectId old, SchemaObject object) {
    ObjectId start = atStart(old);
    remove(old);
    add(object);
    atStart.put(object.id(), start);
    if (followed.remove(old)) {
      followed.add(object.id());
    }
  }

  /** Whether a table, a type or a sequence has the name: they share their names in a schema. */
  public boolean hasRelation(QualifiedName name) {
    for (ObjectKind kind : ObjectKind.values()) {
      if (kind.identity() == ObjectKind.Identity.SCHEMA_AND_NAME
          && objects.containsKey(new ObjectId(kind, name))) {
        return true;
      }
    }
    return false;
  }

  /** What an object was called before the first change, or when it was added. */
  public ObjectId atStart(ObjectId now) {
    return atStart.getOrDefault(now, now);
  }

  /** The objects that are not as they were because something that they refer to was renamed. */
  public Set<ObjectId> followed() {
    return followed;
  }

  /** Puts an object in its place that follows a rename. */
  void follow(ObjectId old, SchemaObject object) {
    if (!object.equals(objects.get(old))) {
      replace(old, object);
      followed.add(object.id());
    }
  }

  /** The columns that have the type, or an array of it. */
  public List<ColumnRef> columnsOfType(QualifiedName type) {
    return ColumnRef.ofType(objects.values(), type);
  }
}
