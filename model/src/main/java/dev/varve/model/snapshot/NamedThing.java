package dev.varve.model.snapshot;

import dev.varve.model.schema.ObjectId;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands under a name at a revision: the same thing has the same first name at every revision,
 * whatever it is called there.
 *
 * @param first the name under which it came
 * @param since the revision that made the name free for it; empty where nothing else had the name
 * @param parts the columns or labels whose names tell something, by their names at the revision
 * @param former the names that it had before
 * @param writer the revision that last gave it its name
 */
record NamedThing(
    ObjectId first,
    String since,
    SortedMap<String, Part> parts,
    Set<ObjectId> former,
    String writer) {

  /** Copies the collections. */
  NamedThing {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    former = Collections.unmodifiableSet(new TreeSet<>(former));
  }

  /** A column or label: the same ideas. */
  record Part(String first, String since, Set<String> former, String writer) {

    /** Copies the set. */
    Part {
      former = Collections.unmodifiableSet(new TreeSet<>(former));
    }

    Part withFormer(Set<String> names) {
      Set<String> all = new TreeSet<>(former);
      all.addAll(names);
      return new Part(first, since, all, writer);
    }

    /** Whether it is the same column or label. */
    boolean is(Part other) {
      return first.equals(other.first) && since.equals(other.since);
    }
  }

  /** What stands under a name that was never another's. */
  static NamedThing original(ObjectId id) {
    return new NamedThing(id, "", Collections.emptySortedMap(), Collections.emptySet(), "");
  }

  /** What stands under a name since the revision took the name from what had it before. */
  static NamedThing since(String revision, ObjectId id) {
    return new NamedThing(
        id, revision, Collections.emptySortedMap(), Collections.emptySet(), revision);
  }

  /** Whether it is the same thing. */
  boolean is(NamedThing other) {
    return first.equals(other.first) && since.equals(other.since);
  }

  Part part(String name) {
    Part part = parts.get(name);
    return part == null ? new Part(name, "", Collections.emptySet(), "") : part;
  }

  /** The same thing after it was renamed. */
  NamedThing renamed(ObjectId old, String revision) {
    Set<ObjectId> names = new TreeSet<>(former);
    names.add(old);
    return new NamedThing(first, since, parts, names, revision);
  }

  /** The same thing with further former names. */
  NamedThing withFormer(Set<ObjectId> names) {
    Set<ObjectId> all = new TreeSet<>(former);
    all.addAll(names);
    return new NamedThing(first, since, parts, all, writer);
  }

  /** The same thing with further former names of one of its columns or labels. */
  NamedThing withFormerOfPart(String part, Set<String> names) {
    TreeMap<String, Part> all = new TreeMap<>(parts);
    all.put(part, part(part).withFormer(names));
    return withParts(all);
  }

  NamedThing withParts(SortedMap<String, Part> newParts) {
    return new NamedThing(first, since, newParts, former, writer);
  }

  /** The same thing without the memory of columns or labels that it no longer has. */
  NamedThing withoutDropped(Set<String> members, String revision) {
    TreeMap<String, Part> kept = new TreeMap<>(parts);
    for (String name : parts.keySet()) {
      if (!members.contains(name)) {
        kept.put(name, new Part(name, revision, Collections.emptySet(), revision));
      }
    }
    return withParts(kept);
  }

  /** The same thing after some of its columns or labels were renamed. */
  NamedThing withPartsRenamed(SortedMap<String, String> renames, String revision) {
    TreeMap<String, Part> renamed = new TreeMap<>(parts);
    for (String old : renames.keySet()) {
      renamed.put(old, new Part(old, revision, Collections.emptySet(), revision));
    }
    for (var rename : renames.entrySet()) {
      Part old = part(rename.getKey());
      Set<String> names = new TreeSet<>(old.former());
      names.add(rename.getKey());
      renamed.put(rename.getValue(), new Part(old.first(), old.since(), names, revision));
    }
    return withParts(renamed);
  }
}
