package dev.varve.processor.generate;

import dev.varve.model.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New files that come into place all together or not at all. Whatever fails, the folders are then
 * as they were before. Not thread-safe.
 */
public final class NewFiles {
  private final Disk disk;
  private final List<Staged> staged = new ArrayList<>();

  /** What was made, the last first: what has to go if something fails. */
  private final Deque<Path> made = new ArrayDeque<>();

  private record Staged(Path temporary, Path target) {}

  /** Files on this disk. */
  public NewFiles(Disk disk) {
    this.disk = disk;
  }

  /**
   * Writes the file under a temporary name beside its place, where everything that can fail with a
   * full disk or a folder that cannot be written does so.
   *
   * @throws ProblemException if the file exists ({@link GeneratingProblem#FILE_EXISTS}), or cannot
   *     be written ({@link GeneratingProblem#NOT_WRITTEN}); nothing is left then
   */
  public void stage(Path target, String content) {
    try {
      requireFree(target);
      createFolders(target.getParent());
      Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
      disk.delete(temporary);
      made.push(temporary);
      disk.writeNew(temporary, content.getBytes(StandardCharsets.UTF_8));
      staged.add(new Staged(temporary, target));
    } catch (IOException e) {
      discard();
      throw problem(target, e);
    } catch (RuntimeException e) {
      discard();
      throw e;
    }
  }

  /**
   * Makes sure that there is no such file.
   *
   * @throws ProblemException if it exists ({@link GeneratingProblem#FILE_EXISTS})
   */
  public static void requireFree(Path target) {
    if (Files.exists(target)) {
      throw problem(target, new FileAlreadyExistsException(target.toString()));
    }
  }

  /**
   * Moves all files into place.
   *
   * @throws ProblemException if one cannot be moved; nothing is left then
   */
  public void moveIntoPlace() {
    for (Staged file : staged) {
      try {
        disk.rename(file.temporary(), file.target());
        made.push(file.target());
      } catch (IOException e) {
        discard();
        throw problem(file.target(), e);
      }
    }
    made.clear();
  }

  /** Takes back what was made so far, if it is not in place. */
  public void discard() {
    while (!made.isEmpty()) {
      deleteQuietly(made.pop());
    }
    staged.clear();
  }

  /** The first failure, which is reported, says what is wrong; what is left has no meaning. */
  private void deleteQuietly(Path path) {
    try {
      disk.delete(path);
    } catch (IOException e) {
      // A temporary file or an empty folder stays.
    }
  }

  private void createFolders(@Nullable Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path path = folder; path != null && !Files.exists(path); path = path.getParent()) {
      missing.push(path);
    }
    for (Path path : missing) {
      disk.createFolder(path);
      made.push(path);
    }
  }

  private static ProblemException problem(Path target, IOException cause) {
    if (cause instanceof FileAlreadyExistsException) {
      return new ProblemException(
          GeneratingProblem.FILE_EXISTS,
          target
              + " exists already and is not overwritten; nothing was committed. Move it away, or"
              + " commit under another name.");
    }
    return new ProblemException(
        GeneratingProblem.NOT_WRITTEN,
        "cannot write "
            + target
            + ": "
            + reason(cause)
            + ". Nothing was committed, and the sources are as they were. Commit again when the"
            + " folder can be written.");
  }

  static String reason(IOException cause) {
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    String message = cause.getMessage();
    String kind = cause.getClass().getSimpleName();
    return message == null ? kind : kind + ": " + message;
  }
}
