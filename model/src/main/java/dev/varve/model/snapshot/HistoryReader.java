package dev.varve.model.snapshot;

import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the records of a folder. Not thread-safe. */
final class HistoryReader {
  private static final String ENDING = ".json";

  private final RevisionReader reader = new RevisionReader();
  private final List<Problem> problems;
  private final List<Revision> revisions = new ArrayList<>();
  private final Set<String> reported = new HashSet<>();

  HistoryReader(List<Problem> problems) {
    this.problems = problems;
  }

  List<Revision> revisions() {
    return revisions;
  }

  /** The ids that a problem was reported for. */
  Set<String> reported() {
    return reported;
  }

  /** Reads the folder, which need not be there. */
  void read(Path folder) {
    Path records = folder.resolve(History.FOLDER);
    for (String name : names(records)) {
      String id = name.substring(0, name.length() - ENDING.length());
      try {
        add(id, reader.read(Files.readAllBytes(records.resolve(name)), History.recordOf(id)));
      } catch (IOException e) {
        reported.add(id);
        problems.add(unreadable(History.recordOf(id), e));
      } catch (ProblemException e) {
        reported.add(id);
        problems.add(e.problem());
      }
    }
  }

  private Set<String> names(Path records) {
    Set<String> names = new TreeSet<>();
    if (Files.isDirectory(records)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(records)) {
        for (Path file : files) {
          String name = String.valueOf(file.getFileName());
          if (name.endsWith(ENDING)) {
            names.add(name);
          }
        }
      } catch (IOException e) {
        problems.add(unreadable(History.FOLDER, e));
      }
    }
    return names;
  }

  private void add(String id, Revision revision) {
    if (revision.id().equals(id)) {
      revisions.add(revision);
      return;
    }
    reported.add(id);
    reported.add(revision.id());
    problems.add(
        new Problem(
            HistoryProblem.ID_IS_NOT_FILE_NAME,
            History.recordOf(id)
                + ": the file holds the revision "
                + revision.id()
                + ". Give the file its name back: "
                + revision.id()
                + ENDING));
  }

  private static Problem unreadable(String what, IOException e) {
    return new Problem(
        HistoryProblem.UNREADABLE, what + ": cannot be read: " + e + ". Make it readable.");
  }
}
