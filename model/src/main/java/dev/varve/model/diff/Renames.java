package dev.varve.model.diff;

import dev.varve.model.identity.FormerNames;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.identity.Renamed;
import dev.varve.model.problem.Problem;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was renamed between two schemas, with certainty.
 *
 * @param objects for each renamed table or type the new identity
 * @param members for each table or type, by its new identity, the new name of each renamed column
 *     or label by the old one
 * @param findings what is wrong with markers, and what looks like a rename but is not said to be
 *     one
 */
public record Renames(
    SortedMap<ObjectId, ObjectId> objects,
    SortedMap<ObjectId, SortedMap<String, String>> members,
    List<Finding> findings) {

  /** Nothing was renamed. */
  public static final Renames NONE = new Renames(new TreeMap<>(), new TreeMap<>(), List.of());

  /** Copies the collections. */
  public Renames {
    objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    findings = List.copyOf(findings);
  }

  /** Renames that are known, of which nothing is to be said. */
  public static Renames of(Renamed renamed) {
    return new Renames(renamed.objects(), renamed.members(), List.of());
  }

  /** What was renamed, without the findings. */
  public Renamed renamed() {
    return new Renamed(objects, members);
  }

  /** A problem with an object or a member of it, by its new name. */
  public record Finding(Member member, Problem problem) {}

  /** Finds the renames where nothing is known of earlier ones. */
  public static Renames resolve(
      SchemaModel before,
      Origins originsBefore,
      SchemaModel after,
      Origins originsAfter,
      RenameMarkers markers) {
    return resolve(before, originsBefore, after, originsAfter, markers, FormerNames.NONE);
  }

  /**
   * Finds the renames. What a marker names was renamed; so was what keeps its Java element and has
   * another name, even if its old name is something else's now. Of the rest, what has one name in
   * both schemas is the same thing. Nothing else is.
   *
   * @param formerNames what the names before the change were earlier: a marker that says no more
   *     than these has done its work
   */
  public static Renames resolve(
      SchemaModel before,
      Origins originsBefore,
      SchemaModel after,
      Origins originsAfter,
      RenameMarkers markers,
      FormerNames formerNames) {
    return new RenameResolver(before, originsBefore, after, originsAfter, markers, formerNames)
        .resolve();
  }

  /** The name before of what has the name after; null if it is new. */
  public @Nullable ObjectId nameBefore(ObjectId name) {
    for (Map.Entry<ObjectId, ObjectId> rename : objects.entrySet()) {
      if (rename.getValue().equals(name)) {
        return rename.getKey();
      }
    }
    return objects.containsKey(name) ? null : name;
  }

  /** The name after of what had the name before; null if something else has its name after. */
  public @Nullable ObjectId nameAfter(ObjectId name) {
    ObjectId renamed = objects.get(name);
    return renamed == null && !objects.containsValue(name) ? name : renamed;
  }

  /** The new name of each renamed member of the object, by its old one. */
  public Map<String, String> membersOf(ObjectId object) {
    return members.getOrDefault(object, new TreeMap<>());
  }
}
