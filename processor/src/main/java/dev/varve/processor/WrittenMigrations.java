package dev.varve.processor;

import dev.varve.model.plan.Plan;
import dev.varve.model.snapshot.Revision;
import dev.varve.processor.source.ListedMigration;
import dev.varve.processor.source.SourceTrees;
import dev.varve.runtime.MigrationList.Entry;
import java.util.ArrayList;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the classes of revisions as they are written, and tells whether they were generated so. */
record WrittenMigrations(Project project, Elements elements, SourceTrees trees) {

  /** The class of a revision; null if it is not being compiled. */
  @Nullable ListedMigration find(Revision revision) {
    TypeElement type = type(revision);
    return type == null
        ? null
        : trees.migration(type, new NamedBySteps(project, elements, type, new ArrayList<>()));
  }

  /** Whether its class says that it makes what older databases have already. */
  boolean isBaseline(Revision revision) {
    TypeElement type = type(revision);
    Entry entry = type == null ? null : MigrationAnnotation.entry(type, elements);
    return entry != null && entry.placement().baseline();
  }

  private @Nullable TypeElement type(Revision revision) {
    return elements.getTypeElement(revision.javaClass().replace('$', '.'));
  }

  /**
   * Whether the class lists what is planned for its changes, no more and nothing else. Of one that
   * is not being compiled, the checksum of an earlier compile tells.
   */
  boolean isGenerated(Revision revision, Plan plan) {
    ListedMigration written = find(revision);
    if (written != null) {
      return NewRevision.isAsPlanned(written, plan);
    }
    for (Entry entry : project.list().entries()) {
      if (entry.id().equals(revision.id())) {
        return entry.checksum().equals(NewRevision.checksum(plan.up()));
      }
    }
    return false;
  }
}
