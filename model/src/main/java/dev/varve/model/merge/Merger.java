package dev.varve.model.merge;

import dev.varve.model.change.Change;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.Origins;
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

  Merge merge(List<String> heads) {
    Merge known = merges.get(heads);
    if (known == null) {
      known = new Merge(heads, at(heads.get(0)), List.of());
      List<Revision> lineage = history.lineage(heads.get(0));
      for (String head : heads.subList(1, heads.size())) {
        known = with(known, lineage, head);
      }
      merges.put(heads, known);
    }
    return known;
  }

  /** Merges a further head; its revisions come to the lineage. */
  private Merge with(Merge merge, List<Revision> lineage, String head) {
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
    Snapshot merged = merge.snapshot();
    if (conflicts.isEmpty()) {
      Origins origins = base.isEmpty() ? Origins.NONE : at(base).origins();
      merged = both(merge, ours, origins, head, theirs, conflicts);
    }
    return new Merge(merge.heads(), merged, conflicts);
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
    return new Side(works);
  }

  private Side.Work work(Revision revision) {
    SchemaModel before =
        revision.parents().isEmpty()
            ? SchemaModel.EMPTY
            : merge(revision.parents()).snapshot().schema();
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
