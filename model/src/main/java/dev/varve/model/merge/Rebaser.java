package dev.varve.model.merge;

import dev.varve.model.change.Change;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.Renamed;
import dev.varve.model.merge.Rebase.Moved;
import dev.varve.model.merge.Rebase.Refusal;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the revisions of one head again after another, one by one. Not thread-safe. */
final class Rebaser {
  private final History history;
  private final PostgresVersions versions;
  private final Merger merger;
  private final List<Revision> placed;
  private final List<Moved> moved = new ArrayList<>();

  Rebaser(History history, PostgresVersions versions) {
    this.history = history;
    this.versions = versions;
    this.merger = new Merger(history, versions);
    this.placed = new ArrayList<>(history.revisions());
  }

  Rebase rebase(String head, String onto) {
    List<Revision> lineage = history.lineage(head);
    List<Revision> other = history.lineage(onto);
    Side ours = merger.side(Side.without(lineage, Merger.ids(other)));
    Side theirs = merger.side(Side.without(other, Merger.ids(lineage)));
    List<Side.Work> works = withoutSame(ours, theirs);
    Refusal refusal = removed(new Side(works), theirs);
    return refusal == null ? rebase(head, onto, works) : new Rebase(List.of(), refusal);
  }

  /**
   * Makes other work of the revisions.
   *
   * @param works what each of them does there
   */
  Rebase rebase(String head, String onto, List<Side.Work> works) {
    List<Revision> own = Side.without(history.lineage(head), Merger.ids(history.lineage(onto)));
    merger.side(own);
    placed.removeAll(own);
    Set<String> ids = Merger.ids(own);
    Refusal refusal = null;
    for (int i = 0; i < own.size() && refusal == null; i++) {
      List<String> parents = new ArrayList<>(own.get(i).parents());
      parents.retainAll(ids);
      refusal = move(own.get(i), parents.isEmpty() ? List.of(onto) : parents, works.get(i));
    }
    return new Rebase(moved, refusal);
  }

  /** What the other side did as well is left out: it is there already. */
  static List<Side.Work> withoutSame(Side ours, Side theirs) {
    return withoutSame(ours, theirs, List.of());
  }

  /** What the other side did as well is left out, unless that is undone. */
  static List<Side.Work> withoutSame(Side ours, Side theirs, List<Change> undone) {
    List<Change> known = new ArrayList<>();
    for (Side.Work work : theirs.works()) {
      known.addAll(work.changes());
    }
    known.removeAll(undone);
    List<Side.Work> works = new ArrayList<>();
    for (Side.Work work : ours.works()) {
      List<Change> left = new ArrayList<>(work.changes());
      left.removeIf(known::remove);
      works.add(new Side.Work(work.revision(), work.before(), left));
    }
    return works;
  }

  private static @Nullable Refusal removed(Side ours, Side theirs) {
    for (Conflict conflict : Overlaps.removed(ours, theirs)) {
      return new Refusal(
          conflict.revision(), conflict.change(), conflict.otherRevision() + " has removed that");
    }
    return null;
  }

  private @Nullable Refusal move(Revision revision, List<String> parents, Side.Work work) {
    History now = History.of(placed);
    Snapshot before = new Merger(now, versions).merge(parents, "").snapshot();
    MadeRenames renames = new MadeRenames(before.schema());
    for (Change change : work.changes()) {
      try {
        renames.make(change);
      } catch (IllegalStateException e) {
        return new Refusal(revision.id(), change, String.valueOf(e.getMessage()));
      }
    }
    place(now, revision, parents, work, before, renames);
    return null;
  }

  private void place(
      History now,
      Revision revision,
      List<String> parents,
      Side.Work work,
      Snapshot before,
      MadeRenames made) {
    SchemaModel schema = made.schema();
    Snapshot old = history.at(revision.id());
    Merge oldParents = revision.parents().isEmpty() ? null : merger.before(revision);
    Origins base = oldParents == null ? Origins.NONE : oldParents.snapshot().origins();
    Snapshot after =
        new Snapshot(schema, MergedOrigins.of(base, before.origins(), old.origins(), schema));
    Renamed renamed = made.renamed();
    List<Change> changes = Differ.diff(before.schema(), schema, Renames.of(renamed), versions);
    Revision placedNow =
        revision.moved(parents, now.before(parents, schema), after).withRenamed(renamed);
    placed.add(placedNow);
    moved.add(
        new Moved(
            placedNow,
            Planner.plan(work.before(), merger.changes(revision.id()), versions),
            before.schema(),
            Planner.plan(before.schema(), changes, versions)));
  }
}
