package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Replace;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which objects may hang on what, by the names that they say they need, so that not each of them
 * has to be asked about everything.
 */
final class Dependents {
  private final Map<QualifiedName, Set<ObjectId>> byName = new HashMap<>();

  /** Those among the objects of a schema, and among what changes create. */
  static Dependents of(SchemaModel schema, List<Change> changes) {
    Dependents dependents = new Dependents();
    schema.objects().forEach(dependents::add);
    for (Change change : changes) {
      if (change instanceof Create create) {
        dependents.add(create.created());
      } else if (change instanceof Replace replace) {
        dependents.add(replace.after());
      }
    }
    return dependents;
  }

  /** Adds an object. */
  void add(SchemaObject object) {
    if (Kinds.of(object).hasBody()) {
      object.declare(
          (role, ref) -> {
            if (role != Role.CREATES) {
              byName.computeIfAbsent(ref.owner(), it -> new TreeSet<>()).add(object.id());
            }
          });
    }
  }

  /** Whether nothing hangs on anything. */
  boolean isEmpty() {
    return byName.isEmpty();
  }

  /** Those that are there now and hang on the thing. */
  List<SchemaObject> of(Ref thing, SchemaEditor now) {
    List<SchemaObject> dependents = new ArrayList<>();
    for (ObjectId id : byName.getOrDefault(thing.owner(), Set.of())) {
      SchemaObject object = now.find(id);
      if (object != null && object.hangsOn(thing)) {
        dependents.add(object);
      }
    }
    return dependents;
  }
}
