package dev.varve.model.identity;

import dev.varve.model.schema.ObjectId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has another name in one schema than in another.
 *
 * @param objects for each renamed object the new identity
 * @param members for each object, by its new identity, the new name of each renamed column or label
 *     by the old one
 */
public record Renamed(
    SortedMap<ObjectId, ObjectId> objects, SortedMap<ObjectId, SortedMap<String, String>> members) {

  /** Nothing was renamed. */
  public static final Renamed NOTHING = new Renamed(new TreeMap<>(), new TreeMap<>());

  /** Copies the maps. */
  public Renamed {
    objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
    TreeMap<ObjectId, SortedMap<String, String>> copies = new TreeMap<>();
    for (Map.Entry<ObjectId, SortedMap<String, String>> entry : members.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        copies.put(
            entry.getKey(), Collections.unmodifiableSortedMap(new TreeMap<>(entry.getValue())));
      }
    }
    members = Collections.unmodifiableSortedMap(copies);
  }

  /** Whether nothing was renamed. */
  public boolean isEmpty() {
    return objects.isEmpty() && members.isEmpty();
  }

  /** The new name of each renamed member of the object, by its old one. */
  public SortedMap<String, String> membersOf(ObjectId object) {
    return members.getOrDefault(object, Collections.emptySortedMap());
  }
}
