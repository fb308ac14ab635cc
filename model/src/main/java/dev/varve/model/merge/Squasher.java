package dev.varve.model.merge;

import dev.varve.model.change.Change;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.diff.Renames;
import dev.varve.model.merge.Squash.Part;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Links;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Goes through a range revision by revision. What was generated is planned as one, up to where
 * steps have to be kept. Not thread-safe.
 */
final class Squasher {
  private final History history;
  private final List<Revision> range;
  private final Squash.Written written;
  private final PostgresVersions versions;
  private final Merger merger;
  private final List<String> parents;
  private final Snapshot before;
  private final List<Part> parts = new ArrayList<>();

  /** Where the part begins that is being put together. */
  private List<String> start;

  private SchemaModel atStart;

  /** Where it has come to. */
  private final Set<String> heads;

  private SchemaModel schema;
  private final List<Change> changes = new ArrayList<>();

  Squasher(
      History history, List<Revision> range, Squash.Written written, PostgresVersions versions) {
    this.history = history;
    this.range = range;
    this.written = written;
    this.versions = versions;
    this.merger = new Merger(history, versions);
    this.parents = range.get(0).parents();
    this.before = parents.isEmpty() ? Snapshot.EMPTY : merger.before(range.get(0)).snapshot();
    this.start = parents;
    this.atStart = before.schema();
    this.heads = new TreeSet<>(parents);
    this.schema = before.schema();
  }

  Squash squash(Squash.Title title) {
    for (Side.Work work : merger.side(range).works()) {
      Revision revision = Objects.requireNonNull(history.find(work.revision()));
      boolean kept = isKept(revision, work);
      if (kept) {
        endPart();
        parts.add(new Part(null, revision));
      }
      make(revision, work.changes());
      if (kept) {
        begin();
      }
    }
    endPart();
    return new Squash(revision(title), parts);
  }

  /** What does other work after the other side of a merge was generated: no merge has it else. */
  private boolean isKept(Revision revision, Side.Work work) {
    Side.Work own = merger.work(revision);
    Plan plan = Planner.plan(own.before(), own.changes(), versions);
    return !written.isAsPlanned(revision, plan) && work.equals(own);
  }

  private void make(Revision revision, List<Change> made) {
    schema = SchemaEditor.apply(made, schema);
    changes.addAll(made);
    heads.removeAll(revision.parents());
    heads.add(revision.id());
  }

  private void begin() {
    start = new ArrayList<>(heads);
    atStart = schema;
    changes.clear();
  }

  private void endPart() {
    Plan plan = plan();
    if (!plan.isEmpty()) {
      parts.add(new Part(plan, null));
    }
  }

  /** Between the branches of a fork there is no one revision to compare with. */
  private Plan plan() {
    if (heads.size() != 1) {
      return Planner.plan(atStart, changes, versions);
    }
    String to = heads.iterator().next();
    Renames renames =
        start.contains(to) ? Renames.NONE : Renames.of(history.renames(start, atStart, to));
    return Planner.plan(atStart, schema, renames, versions);
  }

  private Revision revision(Squash.Title title) {
    Revision last = range.get(range.size() - 1);
    Snapshot after = history.at(last.id());
    return Revision.between(
            title.id(),
            parents,
            title.message(),
            title.javaClass(),
            history.before(parents, after.schema()),
            after)
        .withRenamed(history.renames(parents, before.schema(), last.id()))
        .withFormer(history.formerNames(List.of(last.id()), after.schema()))
        .withLinks(links(last));
  }

  /** A squash of a squash replaces what that one replaced, too. */
  private Links links(Revision last) {
    Set<String> replaced = new TreeSet<>();
    Set<String> needed = new TreeSet<>();
    Set<String> labels = new TreeSet<>();
    for (Revision revision : range) {
      replaced.addAll(revision.links().replaces());
      replaced.add(revision.id());
      needed.addAll(revision.links().dependsOn());
      labels.addAll(revision.links().labels());
    }
    needed.removeAll(replaced);
    return new Links(
        last.links().chain(),
        new ArrayList<>(needed),
        new ArrayList<>(replaced),
        new ArrayList<>(labels));
  }
}
