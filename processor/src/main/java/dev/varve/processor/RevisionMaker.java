package dev.varve.processor;

import dev.varve.model.merge.Rebase.Moved;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Links;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import dev.varve.processor.Pending.Base;
import dev.varve.processor.generate.ClassLook;
import dev.varve.processor.generate.Insertions;
import dev.varve.processor.generate.MigrationClass;
import dev.varve.processor.generate.MigrationClass.Adaptation;
import dev.varve.processor.read.ClassSettings;
import dev.varve.processor.read.ProjectSettings;
import java.util.ArrayList;
import java.util.List;

/** Makes a revision of a pending change. */
final class RevisionMaker {

  private RevisionMaker() {}

  /**
   * A revision.
   *
   * @param history the revisions that it follows
   * @param id its id
   * @param name the name of its class
   * @param message what it does
   * @param tables the tables whose constants its class needs
   * @param draft whether it is a draft
   */
  static NewRevision of(
      Pending pending,
      History history,
      String id,
      String name,
      String message,
      List<String> tables,
      boolean draft) {
    Base base = pending.base();
    Plan plan = pending.plan();
    List<String> parents = base.heads();
    Snapshot after = new Snapshot(pending.recorded().after(), pending.origins());
    Revision revision =
        Revision.between(
                id,
                parents,
                message,
                name,
                base.isMerge() ? history.before(parents, after.schema()) : base.snapshot(),
                after)
            .withRenamed(pending.renamed())
            .withLinks(Links.NONE.withResolvedBy(base.resolvedBy()));
    MigrationClass migration =
        new MigrationClass(
                name,
                id,
                parents,
                revision.schemaHash(),
                draft,
                tables,
                message,
                ChangeText.summary(plan.changes()),
                plan.up(),
                plan.down(),
                plan.sentencesBack())
            .withInsertions(Insertions.of(plan.waypoints()))
            .withPlacement(NewRevision.placement(revision.links()))
            .withLook(look(pending.domain().settings()));
    return new NewRevision(migration.withAdaptations(adaptations(base)), revision);
  }

  /** How the project wants its classes to look. */
  static ClassLook look(ProjectSettings settings) {
    ClassSettings classes = settings.classes();
    return new ClassLook(
        classes.header(), classes.superclass(), classes.annotations(), classes.imports());
  }

  private static List<Adaptation> adaptations(Base base) {
    List<Adaptation> adaptations = new ArrayList<>();
    for (Moved moved : base.adaptations()) {
      Plan plan = moved.plan();
      Insertions inserted = Insertions.of(plan.waypoints());
      adaptations.add(new Adaptation(moved.revision().id(), plan.up(), plan.down(), inserted));
    }
    return adaptations;
  }
}
