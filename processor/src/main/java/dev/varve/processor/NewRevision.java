package dev.varve.processor;

import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Step;
import dev.varve.model.snapshot.Links;
import dev.varve.model.snapshot.Revision;
import dev.varve.processor.generate.MigrationClass;
import dev.varve.processor.source.ListedMigration;
import dev.varve.runtime.Checksum;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Placement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision that this compile makes, as a draft or to be committed.
 *
 * @param migration its class
 * @param revision its record
 */
record NewRevision(MigrationClass migration, Revision revision) {

  /** Its line in the list of migrations. */
  Entry entry() {
    return new Entry(
        migration.id(),
        migration.parents(),
        migration.name(),
        checksum(migration.up()),
        migration.schemaHash(),
        migration.draft(),
        migration.placement().adapting(!migration.adaptations().isEmpty()));
  }

  /** What a record says, as the list of migrations says it. */
  static Placement placement(Links links) {
    return links.equals(Links.NONE)
        ? Placement.NONE
        : new Placement(links.chain(), links.dependsOn(), links.replaces(), links.labels());
  }

  /** The same, linked to others. */
  NewRevision withLinks(Links links) {
    Placement placement = placement(links).asBaseline(migration.placement().baseline());
    return new NewRevision(migration.withPlacement(placement), revision.withLinks(links));
  }

  /** The same, which makes what is in older databases already. */
  NewRevision asBaseline() {
    return new NewRevision(
        migration.withPlacement(migration.placement().asBaseline(true)), revision);
  }

  /** The same, made at this time. */
  NewRevision madeAt(Instant time) {
    return new NewRevision(migration, revision.madeAt(time));
  }

  /** The checksum of planned steps, as the runtime counts it. */
  static String checksum(List<Step> steps) {
    List<dev.varve.runtime.Step> run = new ArrayList<>();
    for (Step step : steps) {
      run.add(new dev.varve.runtime.Step(kind(step.kind()), step.sql()));
    }
    return Checksum.of(run);
  }

  private static dev.varve.runtime.Step.Kind kind(Step.Kind kind) {
    return switch (kind) {
      case IN_TRANSACTION -> dev.varve.runtime.Step.Kind.SQL;
      case IN_NEW_TRANSACTION -> dev.varve.runtime.Step.Kind.NEW_TRANSACTION;
      case OUTSIDE_TRANSACTION -> dev.varve.runtime.Step.Kind.OUTSIDE_TRANSACTION;
      case REPEATED -> dev.varve.runtime.Step.Kind.REPEAT;
    };
  }

  /** Whether a class lists what is planned for its changes, no more and nothing else. */
  static boolean isAsPlanned(ListedMigration written, Plan plan) {
    return isSame(written.up(), plan.up()) && isSame(written.down(), plan.down());
  }

  private static boolean isSame(@Nullable List<dev.varve.runtime.Step> steps, List<Step> planned) {
    return steps != null && Checksum.of(steps).equals(checksum(planned));
  }
}
