package dev.varve.model.unmanaged;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The objects of a database that no class declares. Immutable and thread-safe.
 *
 * @param digests a digest of each object's definition, by its kind and name, such as {@code
 *     function slug(text)}; empty where PostgreSQL does not show the definition alike everywhere
 */
public record UnmanagedObjects(SortedMap<String, String> digests) {
  /** No objects. */
  public static final UnmanagedObjects NONE = new UnmanagedObjects(new TreeMap<>());

  /** Copies the map. */
  public UnmanagedObjects {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
  }

  /** Whether it holds the object of this kind and name. */
  public boolean contains(String object) {
    return digests.containsKey(object);
  }

  /** The objects that are there after a revision, if these are there before it. */
  public UnmanagedObjects after(UnmanagedChange change) {
    SortedMap<String, String> objects = new TreeMap<>(digests);
    objects.keySet().removeAll(change.removed());
    objects.putAll(change.made().digests());
    return new UnmanagedObjects(objects);
  }

  /** The change that leads from these to others. */
  public UnmanagedChange to(UnmanagedObjects others) {
    SortedMap<String, String> made = new TreeMap<>(others.digests);
    made.entrySet().removeAll(digests.entrySet());
    SortedSet<String> removed = new TreeSet<>(digests.keySet());
    removed.removeAll(others.digests.keySet());
    return new UnmanagedChange(new UnmanagedObjects(made), removed);
  }

  /** How a database that has certain objects differs from one that has these, a line each. */
  public List<String> differences(UnmanagedObjects live) {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> expected : digests.entrySet()) {
      String object = expected.getKey();
      String found = live.digests.get(object);
      if (found == null) {
        differences.add("- " + object);
      } else if (isOther(expected.getValue(), found)) {
        differences.add("~ " + object + " is not defined as its migration defined it");
      }
    }
    return differences;
  }

  private static boolean isOther(String expected, String found) {
    return !expected.isEmpty() && !found.isEmpty() && !expected.equals(found);
  }
}
