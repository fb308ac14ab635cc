package dev.varve.model.snapshot;

import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemException;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
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
    File records = folder.resolve(History.FOLDER).toFile();
    for (String name : names(records)) {
      String id = name.substring(0, name.length() - ENDING.length());
      try {
        add(id, reader.read(bytes(new File(records, name)), History.recordOf(id)));
      } catch (IOException e) {
        reported.add(id);
        unreadable(History.recordOf(id), String.valueOf(e.getMessage()));
      } catch (ProblemException e) {
        reported.add(id);
        problems.add(e.problem());
      }
    }
  }

  /** In a cold JVM, a third of the time that {@code Files.readAllBytes} takes. */
  private static byte[] bytes(File file) throws IOException {
    try (FileInputStream in = new FileInputStream(file)) {
      return in.readAllBytes();
    }
  }

  private Set<String> names(File records) {
    Set<String> names = new TreeSet<>();
    String[] listed = records.list();
    if (listed != null) {
      for (String name : listed) {
        if (name.endsWith(ENDING)) {
          names.add(name);
        }
      }
    } else if (records.exists()) {
      unreadable(History.FOLDER, "it is no folder, or is closed to this user");
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

  private void unreadable(String what, String why) {
    problems.add(
        new Problem(
            HistoryProblem.UNREADABLE,
            what + ": cannot be read: " + why + ". Make it readable, and compile again."));
  }
}
