package dev.varve.model.unmanaged;

import dev.varve.model.snapshot.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of what revisions made that no class declares, in a folder of resources.
 *
 * @param resources the folder; null if it is not known, and then there are no files
 */
public record UnmanagedRecords(@Nullable Path resources) {

  /**
   * What is there after revisions.
   *
   * @param revisions all of them, parents first
   * @throws dev.varve.model.problem.ProblemException if a file is malformed
   */
  public UnmanagedObjects after(Collection<Revision> revisions) {
    UnmanagedObjects objects = UnmanagedObjects.NONE;
    for (Revision revision : revisions) {
      objects = objects.after(of(revision.id()));
    }
    return objects;
  }

  private UnmanagedChange of(String id) {
    String text = text(id);
    return text == null
        ? UnmanagedChange.NONE
        : UnmanagedChange.parse(text, UnmanagedChange.fileOf(id));
  }

  /**
   * What a range of revisions made.
   *
   * @param before the revisions before it, parents first
   * @param all these, and those of the range, parents first
   * @throws dev.varve.model.problem.ProblemException if a file is malformed
   */
  public UnmanagedChange between(List<Revision> before, List<Revision> all) {
    return after(before).to(after(all));
  }

  /** The text of a revision's file; null if there is none. */
  public @Nullable String text(String id) {
    if (resources == null) {
      return null;
    }
    Path file = resources.resolve(UnmanagedChange.fileOf(id));
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
