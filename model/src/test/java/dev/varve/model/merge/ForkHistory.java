package dev.varve.model.merge;

import dev.varve.model.SampleSchema;
import dev.varve.model.SchemaFork;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** The history of a fork, with the plan of each revision as it was frozen. */
final class ForkHistory {
  private final List<Revision> revisions = new ArrayList<>();
  private final List<Plan> left;
  private final List<Plan> right;

  ForkHistory(SchemaFork fork) {
    add("0", List.of(), Snapshot.EMPTY, snapshot(fork.base()));
    left = side("L", fork.base(), fork.left());
    right = side("R", fork.base(), fork.right());
  }

  History history() {
    return History.of(revisions);
  }

  List<String> heads() {
    return List.of("L" + left.size(), "R" + right.size());
  }

  List<Plan> left() {
    return left;
  }

  List<Plan> right() {
    return right;
  }

  /** The history with a merge of both sides, which changes nothing more. */
  History merged(Snapshot schema) {
    Snapshot before = history().before(heads(), schema.schema());
    add("M", heads(), before, schema);
    return history();
  }

  private static Snapshot snapshot(SampleSchema sample) {
    return new Snapshot(sample.schema(), sample.origins());
  }

  private List<Plan> side(String name, SampleSchema base, List<SampleSchema> stages) {
    List<Plan> plans = new ArrayList<>();
    SampleSchema before = base;
    String parent = "0";
    for (SampleSchema after : stages) {
      Renames renames =
          Renames.resolve(
              before.schema(),
              before.origins(),
              after.schema(),
              after.origins(),
              RenameMarkers.NONE);
      plans.add(Planner.plan(before.schema(), after.schema(), renames, PostgresVersions.DEFAULT));
      String id = name + plans.size();
      Revision revision = add(id, List.of(parent), snapshot(before), snapshot(after));
      revisions.set(revisions.size() - 1, revision.withRenamed(renames.renamed()));
      parent = id;
      before = after;
    }
    return plans;
  }

  private Revision add(String id, List<String> parents, Snapshot before, Snapshot after) {
    Revision revision =
        Revision.between(id, parents, "make " + id, "com.acme.V" + id, before, after);
    revisions.add(revision);
    return revision;
  }
}
