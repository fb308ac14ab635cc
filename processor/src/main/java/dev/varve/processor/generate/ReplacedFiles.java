package dev.varve.processor.generate;

import dev.varve.model.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Files that get another content all together or not at all. Whatever fails, they are then as they
 * were. Not thread-safe.
 */
public final class ReplacedFiles {
  private final Disk disk;
  private final List<Staged> staged = new ArrayList<>();

  private record Staged(Path target, Path next, Path last) {

    static Staged of(Path target) {
      String name = "." + target.getFileName();
      return new Staged(
          target, target.resolveSibling(name + ".tmp"), target.resolveSibling(name + ".old"));
    }
  }

  /** Files on this disk. */
  public ReplacedFiles(Disk disk) {
    this.disk = disk;
  }

  /**
   * Writes the new content under a temporary name beside the file.
   *
   * @throws ProblemException if it cannot be written ({@link GeneratingProblem#NOT_WRITTEN});
   *     nothing is left then
   */
  public void stage(Path target, byte[] content) {
    Staged file = Staged.of(target);
    staged.add(file);
    try {
      disk.delete(file.next());
      disk.writeNew(file.next(), content);
    } catch (IOException e) {
      discard();
      throw problem(target, e);
    }
  }

  /**
   * Replaces all files.
   *
   * @throws ProblemException if one cannot be replaced ({@link GeneratingProblem#NOT_WRITTEN}); all
   *     have their old content then
   */
  public void replace() {
    Deque<Staged> begun = new ArrayDeque<>();
    for (Staged file : staged) {
      try {
        disk.delete(file.last());
        begun.push(file);
        disk.rename(file.target(), file.last());
        disk.rename(file.next(), file.target());
      } catch (IOException e) {
        begun.forEach(this::restore);
        discard();
        throw problem(file.target(), e);
      }
    }
    for (Staged file : staged) {
      deleteQuietly(file.last());
    }
    staged.clear();
  }

  /** Takes back what was staged. */
  public void discard() {
    for (Staged file : staged) {
      deleteQuietly(file.next());
    }
    staged.clear();
  }

  private void restore(Staged file) {
    try {
      if (Files.exists(file.last())) {
        disk.delete(file.target());
        disk.rename(file.last(), file.target());
      }
    } catch (IOException e) {
      // The old content stays beside its place, under its temporary name.
    }
  }

  /** The first failure, which is reported, says what is wrong; what is left has no meaning. */
  private void deleteQuietly(Path path) {
    try {
      disk.delete(path);
    } catch (IOException e) {
      // A temporary file stays.
    }
  }

  private static ProblemException problem(Path target, IOException cause) {
    return new ProblemException(
        GeneratingProblem.NOT_WRITTEN,
        "cannot write "
            + target
            + ": "
            + NewFiles.reason(cause)
            + ". Nothing was changed, and the sources are as they were. Try again when the file can"
            + " be written.");
  }
}
