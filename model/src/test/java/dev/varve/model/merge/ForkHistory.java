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
  private final List<List<Plan>> sides = new ArrayList<>();

  ForkHistory(SchemaFork fork) {
    add("0", List.of(), Snapshot.EMPTY, snapshot(fork.base()));
    for (List<SampleSchema> side : fork.sides()) {
      sides.add(side(name(sides.size()), fork.base(), side));
    }
  }

  private static String name(int side) {
    return String.valueOf((char) ('A' + side));
  }

  History history() {
    return History.of(revisions);
  }

  List<String> heads() {
    List<String> heads = new ArrayList<>();
    for (List<Plan> side : sides) {
      heads.add(name(heads.size()) + side.size());
    }
    return heads;
  }

  /** The plans of each side. */
  List<List<Plan>> sides() {
    return sides;
  }

  /** The history with a merge of all sides, which changes nothing more. */
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
