package dev.varve.model.snapshot;

import dev.varve.model.identity.FormerNames;
import dev.varve.model.identity.Renamed;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.snapshot.NamedThing.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was renamed between revisions, however many are between them: a thing is followed from
 * revision to revision, over forks and merges, by what each record says that it renamed. Not
 * thread-safe.
 */
final class Lineage {
  private final Map<String, Names> at = new HashMap<>();

  /** Follows all names through the revisions, which stand in order. */
  Lineage(List<Revision> revisions) {
    for (Revision revision : revisions) {
      at.put(revision.id(), names(revision.parents()).after(revision));
    }
  }

  /** The names at several revisions laid over each other; at none, nothing was renamed. */
  private Names names(Collection<String> revisions) {
    Names names = null;
    for (String id : revisions) {
      Names next = Objects.requireNonNull(at.get(id), id);
      names = names == null ? next : names.with(next);
    }
    return names == null ? new Names(Collections.emptyMap(), new TreeSet<>()) : names;
  }

  /**
   * What the things at some revisions were called before.
   *
   * @param revisions the revisions, laid over each other
   * @param schema the schema there
   */
  FormerNames former(Collection<String> revisions, SchemaModel schema) {
    return names(revisions).former(schema);
  }

  /**
   * What was renamed.
   *
   * @param from the revisions before, laid over each other
   * @param before the schema there
   * @param to the revision after
   * @param after the schema there
   */
  Renamed renamed(Collection<String> from, SchemaModel before, String to, SchemaModel after) {
    Names old = names(from);
    SortedMap<ObjectId, ObjectId> objects = new TreeMap<>();
    SortedMap<ObjectId, SortedMap<String, String>> members = new TreeMap<>();
    for (Map.Entry<ObjectId, NamedThing> entry : names(List.of(to)).things().entrySet()) {
      SchemaObject object = after.find(entry.getKey());
      ObjectId oldId = object == null ? null : oldId(entry.getValue(), old);
      SchemaObject oldObject = oldId == null ? null : before.find(oldId);
      if (object != null && oldObject != null) {
        if (!object.id().equals(oldObject.id())) {
          objects.put(oldObject.id(), object.id());
        }
        members.put(
            object.id(), members(oldObject, old.at(oldObject.id()), object, entry.getValue()));
      }
    }
    return new Renamed(objects, members);
  }

  private static @Nullable ObjectId oldId(NamedThing thing, Names old) {
    for (Map.Entry<ObjectId, NamedThing> entry : old.things().entrySet()) {
      if (entry.getValue().is(thing)) {
        return entry.getKey();
      }
    }
    return old.at(thing.first()).is(thing) ? thing.first() : null;
  }

  private static SortedMap<String, String> members(
      SchemaObject before, NamedThing old, SchemaObject after, NamedThing thing) {
    SortedMap<String, String> renamed = new TreeMap<>();
    for (Map.Entry<String, Part> entry : thing.parts().entrySet()) {
      String name = entry.getKey();
      String oldName = oldName(entry.getValue(), old);
      if (oldName != null && !oldName.equals(name) && has(before, oldName) && has(after, name)) {
        renamed.put(oldName, name);
      }
    }
    return renamed;
  }

  private static @Nullable String oldName(Part part, NamedThing old) {
    for (Map.Entry<String, Part> entry : old.parts().entrySet()) {
      if (entry.getValue().is(part)) {
        return entry.getKey();
      }
    }
    return old.part(part.first()).is(part) ? part.first() : null;
  }

  private static boolean has(SchemaObject object, String member) {
    return object.members().contains(member);
  }
}
