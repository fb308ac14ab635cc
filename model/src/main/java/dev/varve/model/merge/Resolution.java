package dev.varve.model.merge;

import dev.varve.model.change.Change;
import dev.varve.model.kind.enumtype.AddEnumLabel;
import dev.varve.model.kind.enumtype.RenameEnumLabel;
import dev.varve.model.kind.enumtype.ReplaceEnumLabels;
import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How two sides go together of which one counts where they are in conflict.
 *
 * @param after what the other side does after the one that counts: neither what that one has done
 *     as well, nor what is against it
 * @param instead what the one that counts does after the other: at first it takes back what is
 *     against it
 * @param isPossible whether nothing of an enum type's labels is against it: what else uses one of
 *     them stands in expressions, and nobody could tell
 * @param isWhole whether nothing at all is against it: of what each did nothing is lost
 */
record Resolution(
    List<Side.Work> after, List<Side.Work> instead, boolean isPossible, boolean isWhole) {

  static Resolution of(Side counts, Side other) {
    List<Side.Work> after = Rebaser.withoutSame(other, counts);
    Side alone = new Side(Rebaser.withoutSame(counts, other));
    Set<Change> against = against(alone, new Side(after));
    boolean whole = against.isEmpty();
    boolean possible = true;
    while (!against.isEmpty()) {
      Set<Change> left = withDependents(against, after);
      possible &= !holdsLabels(left);
      after = without(after, left);
      against = against(alone, new Side(after));
    }
    return new Resolution(after, takingBack(counts, other, after), possible, whole);
  }

  private static boolean holdsLabels(Set<Change> changes) {
    for (Change change : changes) {
      if (change instanceof AddEnumLabel
          || change instanceof RenameEnumLabel
          || change instanceof ReplaceEnumLabels) {
        return true;
      }
    }
    return false;
  }

  /**
   * What of the other side stands against what only the one that counts did: what follows a rename
   * that both made does not stand against it.
   */
  private static Set<Change> against(Side counts, Side other) {
    Set<Change> against = new HashSet<>();
    for (Conflict conflict : Overlaps.of(counts, other)) {
      if (conflict.otherChange() != null && !conflict.isSame()) {
        against.add(conflict.otherChange());
      }
    }
    return against;
  }

  /** With what is about the same things, which can be done only together. */
  private static Set<Change> withDependents(Set<Change> against, List<Side.Work> works) {
    Set<Change> left = new HashSet<>(against);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Side.Work work : works) {
        for (Change change : work.changes()) {
          grows |= !left.contains(change) && touchesAny(change, left) && left.add(change);
        }
      }
    }
    return left;
  }

  private static boolean touchesAny(Change change, Set<Change> others) {
    Map<Ref, Boolean> own = written(change);
    for (Change other : others) {
      for (Map.Entry<Ref, Boolean> theirs : written(other).entrySet()) {
        Boolean writes = own.get(theirs.getKey());
        if (writes != null && (writes || theirs.getValue())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The things that a change has to do with, and whether it makes, removes or alters them. */
  private static Map<Ref, Boolean> written(Change change) {
    Map<Ref, Boolean> refs = new HashMap<>();
    change.declare(
        (role, ref) -> {
          boolean writes = role != Role.NEEDS && role != Role.MENTIONS && role != Role.RELEASES;
          refs.merge(ref, writes, Boolean::logicalOr);
        });
    return refs;
  }

  private static List<Side.Work> without(List<Side.Work> works, Set<Change> left) {
    List<Side.Work> rest = new ArrayList<>();
    for (Side.Work work : works) {
      List<Change> changes = new ArrayList<>(work.changes());
      changes.removeAll(left);
      rest.add(new Side.Work(work.revision(), work.before(), changes));
    }
    return rest;
  }

  /** The first revision takes back, the last change first, what the other side must not do. */
  private static List<Side.Work> takingBack(Side counts, Side other, List<Side.Work> after) {
    List<Side.Work> own = Rebaser.withoutSame(other, counts);
    List<Change> undone = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      undone.addAll(own.get(i).changes());
      undone.removeAll(after.get(i).changes());
    }
    undone.addAll(madeAnew(undone, other));
    List<Change> back = new ArrayList<>();
    for (Side.Work work : other.works()) {
      for (Change change : work.changes()) {
        if (undone.contains(change)) {
          back.addAll(0, change.inverse().changes());
        }
      }
    }
    List<Side.Work> works = new ArrayList<>();
    for (Side.Work work : Rebaser.withoutSame(counts, other, undone)) {
      List<Change> changes = new ArrayList<>(works.isEmpty() ? back : List.of());
      changes.addAll(work.changes());
      works.add(new Side.Work(work.revision(), work.before(), changes));
    }
    return works;
  }

  /**
   * The drops of what the undone changes made anew. The side that counts drops it as well, but
   * perhaps in a later revision than the first, and what hangs on it needs it until then.
   */
  private static List<Change> madeAnew(List<Change> undone, Side side) {
    Set<Ref> created = new HashSet<>();
    undone.forEach(change -> created.addAll(refs(change, Role.CREATES)));
    List<Change> drops = new ArrayList<>();
    for (Side.Work work : side.works()) {
      for (Change change : work.changes()) {
        boolean removes = !Collections.disjoint(refs(change, Role.REMOVES), created);
        if (removes && !undone.contains(change)) {
          drops.add(change);
        }
      }
    }
    return drops;
  }

  /** What a change has to do with in that role. */
  private static Set<Ref> refs(Change change, Role wanted) {
    Set<Ref> refs = new HashSet<>();
    change.declare(
        (role, ref) -> {
          if (role == wanted) {
            refs.add(ref);
          }
        });
    return refs;
  }
}
