package dev.varve.model.identity;

import dev.varve.model.schema.ObjectId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @RenamedFrom} says in the classes.
 *
 * @param byMember for each marked object or member, by its new name, the old name as it is written
 */
public record RenameMarkers(SortedMap<Member, String> byMember) {

  /** No markers. */
  public static final RenameMarkers NONE = new RenameMarkers(new TreeMap<>());

  /** Copies the map. */
  public RenameMarkers {
    byMember = Collections.unmodifiableSortedMap(new TreeMap<>(byMember));
  }

  /** The markers of these members. */
  public static RenameMarkers of(Map<Member, String> byMember) {
    return new RenameMarkers(new TreeMap<>(byMember));
  }

  /** The old name of a member, if it is marked. */
  public @Nullable String of(Member member) {
    return byMember.get(member);
  }

  /**
   * An object, or a column or label of it.
   *
   * @param object the object
   * @param name the column or label; empty for the object itself
   */
  public record Member(ObjectId object, String name) implements Comparable<Member> {

    @Override
    public int compareTo(Member other) {
      int byObject = object.compareTo(other.object);
      return byObject != 0 ? byObject : name.compareTo(other.name);
    }
  }
}
