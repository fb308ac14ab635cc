package dev.varve.model.snapshot;

import dev.varve.model.identity.Origin;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaObject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lays the parents of a merge over each other. Of each object the state counts that one side wrote
 * after the other side's: the one whose writer the other side has not among its ancestors. That is
 * the state over the common ancestor, also where there are several common ancestors. Where neither
 * side knew the other's state, and the two differ, the merge revision itself must say.
 */
final class MergedLayers {
  private final Revision merge;
  private final Set<ObjectId> resolved = new TreeSet<>();
  private final Layer mine;
  private final Set<String> seenByMe;
  private final Set<ObjectId> conflicts = new TreeSet<>();

  /**
   * Begins with the first parent.
   *
   * @param merge the merge revision
   * @param first the schema at its first parent; it becomes the merged schema
   * @param seen the first parent and its ancestors; the other parents' are added
   */
  MergedLayers(Revision merge, Layer first, Set<String> seen) {
    this.merge = merge;
    this.mine = first;
    this.seenByMe = seen;
    for (SchemaObject object : merge.put()) {
      resolved.add(object.id());
    }
    resolved.addAll(merge.removed());
  }

  /** The objects that both sides changed and the merge revision does not resolve. */
  Set<ObjectId> conflicts() {
    return conflicts;
  }

  /** Lays a further parent over those before. */
  void add(Layer other, Set<String> seenByOther) {
    for (Map.Entry<ObjectId, LaidObject> entry : other.laid().entrySet()) {
      ObjectId id = entry.getKey();
      LaidObject theirs = entry.getValue();
      LaidObject ours = mine.find(id);
      if (ours == null) {
        mine.lay(id, theirs);
      } else if (!ours.hasWritersOf(theirs)) {
        mine.lay(id, merged(id, ours, theirs, seenByOther));
      }
    }
    seenByMe.addAll(seenByOther);
  }

  private LaidObject merged(
      ObjectId id, LaidObject ours, LaidObject theirs, Set<String> seenByOther) {
    LaidObject object = mergedObject(id, ours, theirs, seenByOther);
    boolean isOnBothSides = ours.object() != null && theirs.object() != null;
    if (!isOnBothSides) {
      return object;
    }
    if (seenByOther.contains(ours.originWriter())) {
      return object.withOrigin(theirs.origin(), theirs.originWriter());
    }
    if (seenByMe.contains(theirs.originWriter())) {
      return object.withOrigin(ours.origin(), ours.originWriter());
    }
    if (!same(ours.origin(), theirs.origin()) && merge.origins().of(id) == null) {
      conflicts.add(id);
    }
    return object.withOrigin(ours.origin(), merge.id());
  }

  private LaidObject mergedObject(
      ObjectId id, LaidObject ours, LaidObject theirs, Set<String> seenByOther) {
    if (seenByOther.contains(ours.writer())) {
      return theirs;
    }
    if (seenByMe.contains(theirs.writer())) {
      return ours;
    }
    if (!ours.hash().equals(theirs.hash()) && !resolved.contains(id)) {
      conflicts.add(id);
    }
    LaidObject present = ours.object() == null ? theirs : ours;
    return new LaidObject(
        present.object(), present.hash(), merge.id(), present.origin(), present.originWriter());
  }

  private static boolean same(@Nullable Origin ours, @Nullable Origin theirs) {
    return ours == null ? theirs == null : ours.equals(theirs);
  }
}
