package dev.varve.model.identity;

import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.schema.ObjectId;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names that things had before the records renamed them. By these a marker whose rename has
 * been committed is told from one that still waits for it, where both names exist.
 *
 * @param objects for each object, by the name that it has now, its earlier names
 * @param members for each column or label, by the name that it has now, its earlier names
 */
public record FormerNames(
    SortedMap<ObjectId, Set<ObjectId>> objects, SortedMap<Member, Set<String>> members) {

  /** Nothing was ever renamed. */
  public static final FormerNames NONE = new FormerNames(new TreeMap<>(), new TreeMap<>());

  /** Copies the maps, without what had no other name. */
  public FormerNames {
    objects = withNames(objects);
    members = withNames(members);
  }

  private static <K, N> SortedMap<K, Set<N>> withNames(SortedMap<K, Set<N>> names) {
    SortedMap<K, Set<N>> named = new TreeMap<>(names);
    named.values().removeIf(Set::isEmpty);
    return Collections.unmodifiableSortedMap(named);
  }

  /** The former names of these. */
  public static FormerNames of(
      Map<ObjectId, Set<ObjectId>> objects, Map<Member, Set<String>> members) {
    return new FormerNames(new TreeMap<>(objects), new TreeMap<>(members));
  }

  /** Whether nothing was ever renamed. */
  public boolean isEmpty() {
    return objects.isEmpty() && members.isEmpty();
  }

  /** Whether the object once had the other name. */
  public boolean had(ObjectId object, ObjectId name) {
    return objects.getOrDefault(object, Set.of()).contains(name);
  }

  /** Whether the column or label once had the other name. */
  public boolean had(Member member, String name) {
    return members.getOrDefault(member, Set.of()).contains(name);
  }
}
