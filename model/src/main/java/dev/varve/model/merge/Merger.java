package dev.varve.model.merge;

import dev.varve.model.change.Change;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.Origins;
import dev.varve.model.merge.Rebase.Moved;
import dev.varve.model.merge.Side.Made;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Merges heads, one after the other. What counts is not how the ends differ but what each revision
 * did on the way, since each is applied as it is: a column that was added and dropped again is an
 * overlap too. So common ancestors play no part, be there one, several or none. Not thread-safe.
 */
final class Merger {
  private final History history;
  private final PostgresVersions versions;
  private final Map<String, Snapshot> snapshots = new HashMap<>();
  private final Map<List<String>, Merge> merges = new HashMap<>();

  Merger(History history, PostgresVersions versions) {
    this.history = history;
    this.versions = versions;
  }

  /** What the parents of a revision are together, as it says itself. */
  Merge before(Revision revision) {
    return merge(revision.parents(), revision.links().resolvedBy());
  }

  Merge merge(List<String> heads, String resolvedBy) {
    List<String> key = new ArrayList<>(heads);
    key.add(resolvedBy);
    Merge known = merges.get(key);
    if (known == null) {
      known = new Merge(heads, at(heads.get(0)), List.of(), List.of());
      List<Revision> lineage = history.lineage(heads.get(0));
      for (String head : heads.subList(1, heads.size())) {
        known = with(known, lineage, head, resolvedBy);
      }
      merges.put(key, known);
    }
    return known;
  }

  /** Merges a further head; its revisions come to the lineage. */
  private Merge with(Merge merge, List<Revision> lineage, String head, String resolvedBy) {
    List<Revision> other = history.lineage(head);
    Set<String> ids = ids(lineage);
    Set<String> otherIds = ids(other);
    Side ours = side(Side.without(lineage, otherIds));
    List<Revision> added = Side.without(other, ids);
    Side theirs = side(added);
    String base = "";
    for (Revision revision : lineage) {
      base = otherIds.contains(revision.id()) ? revision.id() : base;
    }
    lineage.addAll(added);
    List<Conflict> conflicts = new ArrayList<>(merge.conflicts());
    conflicts.addAll(Overlaps.of(ours, theirs));
    Origins origins = base.isEmpty() ? Origins.NONE : at(base).origins();
    if (conflicts.isEmpty()) {
      Snapshot merged = both(merge, ours, origins, head, theirs, conflicts);
      if (conflicts.isEmpty() || !merge.heads().contains(resolvedBy)) {
        return new Merge(merge.heads(), merged, conflicts, merge.adaptations());
      }
    }
    boolean decided = areSame(conflicts) || merge.heads().contains(resolvedBy);
    Merge adapted =
        merge.heads().size() == 2 && decided
            ? adapted(merge.heads(), origins, ours, theirs, resolvedBy)
            : null;
    return adapted != null
        ? adapted
        : new Merge(merge.heads(), merge.snapshot(), conflicts, merge.adaptations());
  }

  private static boolean areSame(List<Conflict> conflicts) {
    for (Conflict conflict : conflicts) {
      if (!conflict.isSame()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The merge of sides that made some of the same changes, or that are in conflict: whichever comes
   * second leaves out what the other did, and what both changed counts as the one has it. Null if
   * something would be lost that nobody decided on, or that does not lead to one schema, or a side
   * is no simple line of revisions, on which each would have to be adapted in several ways.
   */
  private @Nullable Merge adapted(
      List<String> heads, Origins base, Side ours, Side theirs, String resolvedBy) {
    if (!isLine(ours) || !isLine(theirs)) {
      return null;
    }
    boolean oursCounts = resolvedBy.isEmpty() || heads.get(0).equals(resolvedBy);
    Resolution resolution = oursCounts ? Resolution.of(ours, theirs) : Resolution.of(theirs, ours);
    boolean isDecided = !resolvedBy.isEmpty() || resolution.isWhole();
    if (!resolution.isPossible() || !isDecided) {
      return null;
    }
    Rebase second =
        new Rebaser(history, versions)
            .rebase(
                heads.get(1), heads.get(0), oursCounts ? resolution.after() : resolution.instead());
    Rebase first =
        new Rebaser(history, versions)
            .rebase(
                heads.get(0), heads.get(1), oursCounts ? resolution.instead() : resolution.after());
    if (second.refusal() != null || first.refusal() != null) {
      return null;
    }
    SchemaModel schema = last(second.moved()).plan().after();
    if (!schema.isEquivalentTo(last(first.moved()).plan().after())) {
      return null;
    }
    Origins mine = at(heads.get(0)).origins();
    Origins others = at(heads.get(1)).origins();
    Snapshot snapshot = new Snapshot(schema, MergedOrigins.of(base, mine, others, schema));
    List<Moved> adaptations = new ArrayList<>(first.moved());
    adaptations.addAll(second.moved());
    adaptations.removeIf(Moved::isSameWork);
    return new Merge(heads, snapshot, List.of(), adaptations);
  }

  private static Moved last(List<Moved> moved) {
    return moved.get(moved.size() - 1);
  }

  private boolean isLine(Side side) {
    for (Side.Work work : side.works()) {
      Revision revision = history.find(work.revision());
      if (revision != null && revision.parents().size() > 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where a side holds a merge of sides that made some of the same changes, the one that comes
   * second does what it does there.
   */
  private List<Side.Work> inOrder(List<Side.Work> works, Revision revision) {
    Merge merge = revision.parents().size() == 2 ? before(revision) : null;
    if (merge == null || merge.adaptations().isEmpty()) {
      return works;
    }
    Set<String> first = ids(history.lineage(merge.heads().get(0)));
    Set<String> second = ids(history.lineage(merge.heads().get(1)));
    Set<String> onlySecond = new TreeSet<>(second);
    onlySecond.removeAll(first);
    boolean hasSecond = works.stream().anyMatch(work -> onlySecond.contains(work.revision()));
    Set<String> later = new TreeSet<>(hasSecond ? second : first);
    later.removeAll(hasSecond ? first : second);
    List<Side.Work> ordered = new ArrayList<>();
    List<Side.Work> moved = new ArrayList<>();
    for (Side.Work work : works) {
      boolean isMerge = work.revision().equals(revision.id());
      if (isMerge) {
        ordered.addAll(moved);
        moved.clear();
      }
      (later.contains(work.revision()) ? moved : ordered).add(adapted(work, later, merge));
    }
    return ordered;
  }

  private static Side.Work adapted(Side.Work work, Set<String> later, Merge merge) {
    for (Moved moved : merge.adaptations()) {
      if (later.contains(work.revision()) && moved.revision().id().equals(work.revision())) {
        return new Side.Work(work.revision(), moved.before(), moved.plan().changes());
      }
    }
    return work;
  }

  /** What both sides did, the one's work after the other's, and the other way round. */
  private Snapshot both(
      Merge merge, Side ours, Origins base, String head, Side theirs, List<Conflict> conflicts) {
    Snapshot mine = merge.snapshot();
    Replay onOurs = new Replay(mine.schema(), last(ours, head), versions);
    onOurs.make(theirs);
    Replay onTheirs = new Replay(at(head).schema(), head, versions);
    onTheirs.make(ours);
    conflicts.addAll(onOurs.conflicts());
    conflicts.addAll(onTheirs.conflicts());
    SchemaModel schema = onOurs.schema();
    if (conflicts.isEmpty() && !schema.isEquivalentTo(onTheirs.schema())) {
      conflicts.add(unequal(ours, theirs, different(schema, onTheirs.schema())));
    }
    return new Snapshot(schema, MergedOrigins.of(base, mine.origins(), at(head).origins(), schema));
  }

  /** The guard: no claim stood against another, and yet the order makes a difference. */
  private static Conflict unequal(Side ours, Side theirs, Set<ObjectId> different) {
    Made mine = ours.lastOf(different);
    Made other = theirs.lastOf(different);
    if (mine == null || other == null) {
      throw new IllegalStateException("in two orders other schemas: " + different);
    }
    return new Conflict(mine.revision(), mine.change(), other.revision(), other.change());
  }

  private static Set<ObjectId> different(SchemaModel one, SchemaModel other) {
    Map<ObjectId, SchemaObject> left = one.canonical().byId();
    Map<ObjectId, SchemaObject> right = other.canonical().byId();
    Set<ObjectId> different = new TreeSet<>(left.keySet());
    different.addAll(right.keySet());
    different.removeIf(id -> Objects.equals(left.get(id), right.get(id)));
    return different;
  }

  private static String last(Side side, String otherwise) {
    List<Side.Work> works = side.works();
    return works.isEmpty() ? otherwise : works.get(works.size() - 1).revision();
  }

  static Set<String> ids(List<Revision> revisions) {
    Set<String> ids = new TreeSet<>();
    for (Revision revision : revisions) {
      ids.add(revision.id());
    }
    return ids;
  }

  Side side(List<Revision> revisions) {
    Set<String> needed = new TreeSet<>();
    for (Revision revision : revisions) {
      needed.add(revision.id());
      needed.addAll(revision.parents());
    }
    needed.removeAll(snapshots.keySet());
    snapshots.putAll(history.at(needed));
    List<Side.Work> works = new ArrayList<>();
    for (Revision revision : revisions) {
      works.add(work(revision));
    }
    for (Revision revision : revisions) {
      works = inOrder(works, revision);
    }
    return new Side(works);
  }

  /** What a revision did where it was made. */
  Side.Work work(Revision revision) {
    SchemaModel before =
        revision.parents().isEmpty() ? SchemaModel.EMPTY : before(revision).snapshot().schema();
    Renames renames = Renames.of(revision.renamed());
    List<Change> changes = Differ.diff(before, at(revision.id()).schema(), renames, versions);
    return new Side.Work(revision.id(), before, changes);
  }

  /** What a revision changed that was asked for as part of a side. */
  List<Change> changes(String revision) {
    return work(Objects.requireNonNull(history.find(revision), revision)).changes();
  }

  private Snapshot at(String id) {
    if (!snapshots.containsKey(id)) {
      snapshots.put(id, history.at(id));
    }
    return Objects.requireNonNull(snapshots.get(id));
  }
}
