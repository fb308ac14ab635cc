package dev.varve.cli;

import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.RevisionJson;
import dev.varve.model.unmanaged.UnmanagedChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes what revisions made that no class declares into files beside their records.
 *
 * @param resources the folder of resources that the records are in
 */
record UnmanagedFolder(Path resources) {

  /**
   * The folder.
   *
   * @throws UsageException if it holds no records
   */
  static UnmanagedFolder of(Path resources) {
    if (!Files.isDirectory(resources.resolve(History.FOLDER))) {
      throw new UsageException(
          resources
              + " holds no records of revisions ("
              + History.FOLDER
              + "). Name the folder of resources that they are in, such as src/main/resources.");
    }
    return new UnmanagedFolder(resources);
  }

  /** Whether the record of a revision is in the folder, and not in a library. */
  boolean holds(Revision revision) {
    String text = text(resources.resolve(History.recordOf(revision.id())));
    return text != null && RevisionJson.isOf(revision, text);
  }

  /**
   * Writes the file of a revision, or deletes one that would say nothing.
   *
   * @return what was done; empty if the file was right
   */
  String write(Revision revision, UnmanagedChange change) {
    String name = UnmanagedChange.fileOf(revision.id());
    Path file = resources.resolve(name);
    String expected = change.isEmpty() ? null : change.format();
    String found = text(file);
    try {
      if (expected == null) {
        return Files.deleteIfExists(file) ? "deleted " + name : "";
      } else if (expected.equals(found)) {
        return "";
      }
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, expected);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      return "wrote " + name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
