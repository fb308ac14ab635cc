package dev.varve.model.snapshot;

import dev.varve.model.identity.FormerNames;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.identity.Renamed;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.snapshot.NamedThing.Part;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands under which name at a revision, as far as anything was ever renamed or removed before
 * it; every other name is that of what it always was. Immutable.
 *
 * @param things what stands under the names
 * @param seen the revision and all that it follows from
 */
record Names(Map<ObjectId, NamedThing> things, Set<String> seen) {

  NamedThing at(ObjectId id) {
    NamedThing thing = things.get(id);
    return thing == null ? NamedThing.original(id) : thing;
  }

  /** The names after a revision. */
  Names after(Revision revision) {
    Set<String> ids = new TreeSet<>(seen);
    ids.add(revision.id());
    if (things.isEmpty()
        && revision.removed().isEmpty()
        && revision.renamed().isEmpty()
        && revision.former().isEmpty()) {
      return new Names(things, ids);
    }
    Map<ObjectId, NamedThing> after = new TreeMap<>(things);
    for (ObjectId removed : revision.removed()) {
      after.put(removed, NamedThing.since(revision.id(), removed));
    }
    rename(revision.renamed(), revision.id(), after);
    remember(revision.former(), after);
    forgetDropped(revision, after);
    return new Names(after, ids);
  }

  private void rename(Renamed renamed, String revision, Map<ObjectId, NamedThing> after) {
    for (ObjectId old : renamed.objects().keySet()) {
      after.put(old, NamedThing.since(revision, old));
    }
    for (Map.Entry<ObjectId, ObjectId> rename : renamed.objects().entrySet()) {
      after.put(rename.getValue(), at(rename.getKey()).renamed(rename.getKey(), revision));
    }
    for (ObjectId id : renamed.members().keySet()) {
      NamedThing thing = after.getOrDefault(id, NamedThing.original(id));
      after.put(id, thing.withPartsRenamed(renamed.membersOf(id), revision));
    }
  }

  private static void remember(FormerNames former, Map<ObjectId, NamedThing> after) {
    for (Map.Entry<ObjectId, Set<ObjectId>> entry : former.objects().entrySet()) {
      ObjectId id = entry.getKey();
      after.put(id, after.getOrDefault(id, NamedThing.original(id)).withFormer(entry.getValue()));
    }
    for (Map.Entry<Member, Set<String>> entry : former.members().entrySet()) {
      ObjectId id = entry.getKey().object();
      NamedThing thing = after.getOrDefault(id, NamedThing.original(id));
      after.put(id, thing.withFormerOfPart(entry.getKey().name(), entry.getValue()));
    }
  }

  private static void forgetDropped(Revision revision, Map<ObjectId, NamedThing> after) {
    for (SchemaObject object : revision.put()) {
      NamedThing thing = after.get(object.id());
      if (thing != null && !thing.parts().isEmpty()) {
        after.put(object.id(), thing.withoutDropped(Set.copyOf(object.members()), revision.id()));
      }
    }
  }

  /** What all things of a schema were called before. */
  FormerNames former(SchemaModel schema) {
    Map<ObjectId, Set<ObjectId>> objects = new TreeMap<>();
    Map<Member, Set<String>> members = new TreeMap<>();
    for (Map.Entry<ObjectId, NamedThing> entry : things.entrySet()) {
      if (schema.find(entry.getKey()) != null) {
        objects.put(entry.getKey(), entry.getValue().former());
        for (Map.Entry<String, Part> part : entry.getValue().parts().entrySet()) {
          members.put(new Member(entry.getKey(), part.getKey()), part.getValue().former());
        }
      }
    }
    return FormerNames.of(objects, members);
  }

  /**
   * The names of both: of each, what was given later, by a revision that the other has not seen.
   */
  Names with(Names other) {
    Set<ObjectId> ids = new TreeSet<>(things.keySet());
    ids.addAll(other.things.keySet());
    Map<ObjectId, NamedThing> both = new TreeMap<>();
    for (ObjectId id : ids) {
      both.put(id, merged(at(id), other.at(id), other));
    }
    Set<String> all = new TreeSet<>(seen);
    all.addAll(other.seen);
    return new Names(both, all);
  }

  private NamedThing merged(NamedThing ours, NamedThing theirs, Names other) {
    NamedThing later = isOlder(ours.writer(), theirs.writer(), other) ? theirs : ours;
    if (!ours.is(theirs)) {
      return later;
    }
    Set<String> names = new TreeSet<>(ours.parts().keySet());
    names.addAll(theirs.parts().keySet());
    TreeMap<String, Part> parts = new TreeMap<>();
    for (String name : names) {
      Part our = ours.part(name);
      Part their = theirs.part(name);
      parts.put(name, isOlder(our.writer(), their.writer(), other) ? their : our);
    }
    return later.withParts(parts);
  }

  private boolean isOlder(String ours, String theirs, Names other) {
    return (ours.isEmpty() || other.seen.contains(ours)) && !theirs.isEmpty();
  }
}
