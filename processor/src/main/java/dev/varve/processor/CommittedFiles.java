package dev.varve.processor;

import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.RevisionJson;
import dev.varve.model.unmanaged.UnmanagedChange;
import dev.varve.processor.generate.Disk;
import dev.varve.processor.generate.MigrationClass;
import dev.varve.processor.generate.NewFiles;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The files of a commit: its class and its record.
 *
 * @param project where they go
 * @param made the revision
 * @param outputs what was prepared in the compiler's output
 * @param disk the disk that they are written to
 * @param reporter what tells the user
 */
record CommittedFiles(
    Project project, NewRevision made, Outputs outputs, Disk disk, Reporter reporter)
    implements SourceWork {

  /** Where a migration's class is written. */
  static Path sourceFile(Path sources, MigrationClass migration) {
    return sources.resolve(migration.name().replace('.', '/') + ".java");
  }

  @Override
  public void write() {
    Folders folders = project.folders();
    MigrationClass migration = made.migration();
    Path source = sourceFile(Objects.requireNonNull(folders.sources()), migration);
    Path resources = Objects.requireNonNull(folders.resources());
    Path record = resources.resolve(History.recordOf(migration.id()));
    Path objects = resources.resolve(UnmanagedChange.fileOf(migration.id()));
    NewFiles files = new NewFiles(disk);
    // First, so that a compile that dies in between leaves what the next one refuses.
    files.stage(record, RevisionJson.write(made.revision()));
    files.stage(source, outputs.readable(migration.source()));
    String squashed = SquashedObjects.text(project, made.revision());
    if (!squashed.isEmpty()) {
      files.stage(objects, squashed);
    }
    files.moveIntoPlace();
    outputs.deleteOldDraft(project, made);
    reporter.note("varve: wrote " + folders.shown(source));
    reporter.note("varve: wrote " + folders.shown(record));
    if (!squashed.isEmpty()) {
      reporter.note("varve: wrote " + folders.shown(objects));
    }
  }

  @Override
  public void takeBack() {
    outputs.takeBack(made);
  }

  @Override
  public String omitted() {
    return "nothing was committed";
  }
}
