package dev.varve.model.snapshot;

import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The schema at one revision while the history is laid: for each object that there is or was, what
 * it is and which revision said so last. Not thread-safe.
 */
final class Layer {
  private final SortedMap<ObjectId, LaidObject> laid;
  private SchemaHash hash;

  Layer() {
    this(new TreeMap<>(), SchemaHash.EMPTY);
  }

  private Layer(SortedMap<ObjectId, LaidObject> laid, SchemaHash hash) {
    this.laid = laid;
    this.hash = hash;
  }

  Layer copy() {
    return new Layer(new TreeMap<>(laid), hash);
  }

  SchemaHash hash() {
    return hash;
  }

  @Nullable LaidObject find(ObjectId id) {
    return laid.get(id);
  }

  Map<ObjectId, LaidObject> laid() {
    return laid;
  }

  /** Lays one object's state over what was there. */
  void lay(ObjectId id, LaidObject object) {
    LaidObject old = laid.put(id, object);
    if (old != null) {
      hash = hash.minus(old.hash());
    }
    hash = hash.plus(object.hash());
  }

  void put(SchemaObject object, SchemaHash objectHash, String revision) {
    ObjectId id = object.id();
    LaidObject old = laid.get(id);
    lay(
        id,
        old == null
            ? new LaidObject(object, objectHash, revision, null, revision)
            : new LaidObject(object, objectHash, revision, old.origin(), old.originWriter()));
  }

  /** False if there is no such object. */
  boolean remove(ObjectId id, String revision) {
    if (!isThere(id)) {
      return false;
    }
    lay(id, new LaidObject(null, SchemaHash.EMPTY, revision, null, revision));
    return true;
  }

  /** Leaves the object out, as if it had never been there. */
  void forget(ObjectId id) {
    laid.remove(id);
  }

  /** False if there is no such object. */
  boolean putOrigin(ObjectId id, Origin origin, String revision) {
    LaidObject object = laid.get(id);
    if (object == null || object.object() == null) {
      return false;
    }
    laid.put(id, object.withOrigin(origin, revision));
    return true;
  }

  private boolean isThere(ObjectId id) {
    LaidObject object = laid.get(id);
    return object != null && object.object() != null;
  }

  Snapshot snapshot() {
    List<SchemaObject> objects = new ArrayList<>(laid.size());
    TreeMap<ObjectId, Origin> origins = new TreeMap<>();
    for (Map.Entry<ObjectId, LaidObject> entry : laid.entrySet()) {
      LaidObject object = entry.getValue();
      if (object.object() != null) {
        objects.add(object.object());
        if (object.origin() != null) {
          origins.put(entry.getKey(), object.origin());
        }
      }
    }
    return new Snapshot(SchemaModel.of(objects), new Origins(origins));
  }
}
