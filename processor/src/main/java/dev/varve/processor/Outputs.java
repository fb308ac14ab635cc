package dev.varve.processor;

import dev.varve.model.problem.ProblemException;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.RevisionJson;
import dev.varve.model.unmanaged.UnmanagedChange;
import dev.varve.model.unmanaged.UnmanagedRecords;
import dev.varve.processor.generate.EntityIndex;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.generate.MigrationClass;
import dev.varve.processor.generate.NewFiles;
import dev.varve.processor.generate.TablesClass;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.SchemaMigration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what a compile makes into the compiler's output. */
final class Outputs {
  private static final String SERVICES = "META-INF/services/" + SchemaMigration.class.getName();

  private final ClassOutput output;

  Outputs(ClassOutput output) {
    this.output = output;
  }

  /** Gives the class to the compiler. */
  void writeClass(Project project, NewRevision made) {
    MigrationClass migration = made.migration();
    Path sources = project.folders().sources();
    if (sources != null && !migration.draft()) {
      // The compiler would say that the class is there, but not where.
      NewFiles.requireFree(CommittedFiles.sourceFile(sources, migration));
    }
    writeClass(migration.name(), migration.source());
  }

  /** Gives a class that is in no sources to the compiler. */
  void writeClass(String name, String source) {
    try {
      output.writeClass(name, readable(source));
    } catch (IOException e) {
      throw notWritten("the class " + name, e);
    }
  }

  /** Writes everything else, in the last round. */
  void write(Project project, @Nullable NewRevision made, MigrationList list, EntityIndex index) {
    if (made != null && !made.migration().draft()) {
      writeThrough(recordOf(made.migration()), RevisionJson.write(made.revision()));
      String squashed = SquashedObjects.text(project, made.revision());
      if (!squashed.isEmpty()) {
        writeThrough(UnmanagedChange.fileOf(made.migration().id()), squashed);
      }
      writeLists(project, list, index);
    } else {
      writeLists(project, list, index);
      deleteOldDraft(project, made);
    }
  }

  /** Leaves the compiler's output as if the revision had not been made. */
  void takeBack(NewRevision made) {
    String name = made.migration().name();
    output.takeBack();
    output.deleteClass(name);
    output.deleteClass(TablesClass.nameFor(name));
  }

  /** The source as this compiler can read it. */
  String readable(String source) {
    return isAscii(source) || output.readsUtf8() ? source : MigrationClass.inAscii(source);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String recordOf(MigrationClass migration) {
    return History.recordOf(migration.id());
  }

  /** Writes the lists of migrations and classes, if there are any or were. */
  private void writeLists(Project project, MigrationList list, EntityIndex index) {
    if (!list.entries().isEmpty() || !project.list().entries().isEmpty()) {
      writeThrough(MigrationList.RESOURCE, list.format());
      writeThrough(SERVICES, services(list));
    }
    if (!index.isEmpty() || !project.index().isEmpty()) {
      writeThrough(EntityIndex.RESOURCE, index.format());
    }
    restoreRecords(project);
  }

  /**
   * Maven copies the resources first, and then deletes what the last compile made: of a commit, the
   * record too. Other tools have the resources in a folder of their own.
   */
  private void restoreRecords(Project project) {
    List<Revision> records = project.history().records();
    if (records.isEmpty() || !project.folders().isMaven()) {
      return;
    }
    Set<String> there = output.namesBeside(History.recordOf(records.get(0).id()));
    for (Revision revision : records) {
      if (there != null && !there.contains(revision.id() + ".json")) {
        writeThrough(History.recordOf(revision.id()), RevisionJson.write(revision));
        restoreObjects(project, revision.id());
      }
    }
  }

  /** What a squash made that no class declares is in a file of the same commit. */
  private void restoreObjects(Project project, String id) {
    String text = new UnmanagedRecords(project.folders().resources()).text(id);
    if (text != null) {
      writeThrough(UnmanagedChange.fileOf(id), text);
    }
  }

  private static String services(MigrationList list) {
    StringBuilder text = new StringBuilder();
    for (MigrationList.Entry entry : list.entries()) {
      text.append(entry.className()).append('\n');
    }
    return text.toString();
  }

  private void writeThrough(String path, String text) {
    try {
      output.write(path, text);
    } catch (IOException e) {
      throw notWritten(path, e);
    }
  }

  /** The last compile's draft must not stay beside the migration that it became. */
  void deleteOldDraft(Project project, @Nullable NewRevision made) {
    for (MigrationList.Entry entry : project.list().entries()) {
      boolean again = made != null && made.migration().name().equals(entry.className());
      if (entry.draft() && !again) {
        output.deleteClass(entry.className());
      }
    }
  }

  private static ProblemException notWritten(String what, IOException cause) {
    return new ProblemException(
        GeneratingProblem.NOT_WRITTEN,
        "cannot write "
            + what
            + " to the compiler's output: "
            + cause.getMessage()
            + ". The sources are as they were.");
  }
}
