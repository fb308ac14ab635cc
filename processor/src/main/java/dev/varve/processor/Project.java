package dev.varve.processor;

import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import dev.varve.processor.Pending.Base;
import dev.varve.processor.generate.EntityIndex;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.VarveException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is there before any class is looked at.
 *
 * @param options what the compile is asked to do
 * @param folders where the project's files are
 * @param history the records
 * @param index the classes that the last compile knew
 * @param list the migrations that the last compile knew
 */
record Project(
    Options options, Folders folders, History history, EntityIndex index, MigrationList list) {

  static Project of(Options options, Folders folders, History history, ClassOutput output) {
    EntityIndex index = EntityIndex.parse(output.read(EntityIndex.RESOURCE));
    return new Project(options, folders, history, index, list(output.read(MigrationList.RESOURCE)));
  }

  private static MigrationList list(@Nullable String text) {
    try {
      return text == null
          ? MigrationList.of(List.of())
          : MigrationList.parse(text, MigrationList.RESOURCE);
    } catch (VarveException e) {
      // Of another version, or not whole: it is written anew anyway.
      return MigrationList.of(List.of());
    }
  }

  /**
   * Whether a class that cannot be seen has a source file, so that it exists all the same; or may.
   */
  boolean mayExist(String className) {
    int nested = className.indexOf('$');
    String top = nested < 0 ? className : className.substring(0, nested);
    Path sources = folders.sources();
    return sources == null || Files.exists(sources.resolve(top.replace('.', '/') + ".java"));
  }

  /** The last revision, where there is no more than one. */
  Base base() {
    Revision head = history.head();
    return head == null
        ? new Base(List.of(), Snapshot.EMPTY)
        : new Base(List.of(head.id()), history.at(head.id()));
  }

  /** Whether branches are to be merged. */
  boolean isForked() {
    return history.problems().isEmpty() && history.heads().size() > 1;
  }

  /** The ids of the revisions that none follows. */
  List<String> heads() {
    List<String> heads = new ArrayList<>();
    for (Revision head : history.heads()) {
      heads.add(head.id());
    }
    return heads;
  }

  /** The ids of all migrations. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (Revision revision : history.records()) {
      ids.add(revision.id());
    }
    for (MigrationList.Entry entry : list.entries()) {
      ids.add(entry.id());
    }
    return ids;
  }
}
