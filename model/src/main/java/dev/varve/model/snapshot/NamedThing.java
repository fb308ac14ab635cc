package dev.varve.model.snapshot;

import dev.varve.model.schema.ObjectId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands under a name at a revision: the same thing has the same first name at every revision,
 * whatever it is called there.
 *
 * @param first the name under which it came
 * @param since the revision that made the name free for it; empty where nothing else had the name
 * @param parts the columns or labels whose names tell something, by their names at the revision
 * @param writer the revision that last gave it its name
 */
record NamedThing(ObjectId first, String since, SortedMap<String, Part> parts, String writer) {

  /** Copies the map. */
  NamedThing {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  /** A column or label: the same ideas. */
  record Part(String first, String since, String writer) {

    /** Whether it is the same column or label. */
    boolean is(Part other) {
      return first.equals(other.first) && since.equals(other.since);
    }
  }

  /** What stands under a name that was never another's. */
  static NamedThing original(ObjectId id) {
    return new NamedThing(id, "", Collections.emptySortedMap(), "");
  }

  /** What stands under a name since the revision took the name from what had it before. */
  static NamedThing since(String revision, ObjectId id) {
    return new NamedThing(id, revision, Collections.emptySortedMap(), revision);
  }

  /** Whether it is the same thing. */
  boolean is(NamedThing other) {
    return first.equals(other.first) && since.equals(other.since);
  }

  Part part(String name) {
    Part part = parts.get(name);
    return part == null ? new Part(name, "", "") : part;
  }

  NamedThing withWriter(String revision) {
    return new NamedThing(first, since, parts, revision);
  }

  NamedThing withParts(SortedMap<String, Part> newParts) {
    return new NamedThing(first, since, newParts, writer);
  }

  /** The same thing after some of its columns or labels were renamed. */
  NamedThing withPartsRenamed(SortedMap<String, String> renames, String revision) {
    TreeMap<String, Part> renamed = new TreeMap<>(parts);
    for (String old : renames.keySet()) {
      renamed.put(old, new Part(old, revision, revision));
    }
    for (var rename : renames.entrySet()) {
      Part old = part(rename.getKey());
      renamed.put(rename.getValue(), new Part(old.first(), old.since(), revision));
    }
    return withParts(renamed);
  }
}
