package dev.varve.benchmarks;

import dev.varve.model.diff.Renames;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.RevisionJson;
import dev.varve.model.snapshot.Snapshot;
import dev.varve.processor.generate.MigrationClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes revisions of a project, records and classes, as Varve itself would. */
final class HistoryFiles {
  private static final String PACKAGE = "shop.migrations";

  private final SampleProject project;
  private int count;

  HistoryFiles(SampleProject project) {
    this.project = project;
  }

  /** Takes the one revision of a project away, and tells to what it led. */
  static Snapshot takeOnly(SampleProject project) throws IOException {
    History history = History.load(project.resources());
    Revision only = history.revisions().get(0);
    Path source = project.sources().resolve(only.javaClass().replace('.', '/') + ".java");
    Files.delete(source);
    Files.delete(project.resources().resolve(History.recordOf(only.id())));
    return history.at(only.id());
  }

  /** Writes the next revision, and tells its id. */
  String add(List<String> parents, String message, Snapshot before, Snapshot after)
      throws IOException {
    String id = "%04d_%s".formatted(++count, message.replace(' ', '_'));
    String name = PACKAGE + ".V" + id;
    Revision revision = Revision.between(id, parents, message, name, before, after);
    Folders.write(project.resources().resolve(History.recordOf(id)), RevisionJson.write(revision));
    project.writeClass(name, source(revision, before, after));
    return id;
  }

  private static String source(Revision revision, Snapshot before, Snapshot after) {
    PostgresVersions versions = PostgresVersions.DEFAULT;
    Plan plan = Planner.plan(before.schema(), after.schema(), Renames.NONE, versions);
    return new MigrationClass(
            revision.javaClass(),
            revision.id(),
            revision.parents(),
            revision.schemaHash(),
            false,
            List.of(),
            revision.message(),
            ChangeText.summary(plan.changes()),
            plan.up(),
            plan.down(),
            plan.sentencesBack())
        .source();
  }
}
