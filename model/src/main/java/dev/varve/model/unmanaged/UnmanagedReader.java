package dev.varve.model.unmanaged;

import dev.varve.model.problem.ProblemException;
import dev.varve.model.snapshot.HistoryProblem;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the file of a revision. Not thread-safe. */
final class UnmanagedReader {
  private final String file;
  private final TreeMap<String, String> made = new TreeMap<>();
  private final SortedSet<String> removed = new TreeSet<>();
  private String last = "";

  UnmanagedReader(String file) {
    this.file = file;
  }

  UnmanagedChange read(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (!line.isEmpty() && !line.startsWith("#") && !read(lines.get(i), line)) {
        throw malformed(i + 1, line);
      }
    }
    return new UnmanagedChange(new UnmanagedObjects(made), removed);
  }

  /** Whether the line is one that stands in such a file; a name may end with a blank. */
  private boolean read(String whole, String line) {
    String name = line.length() > 2 ? UnmanagedName.unescaped(whole.substring(2)) : "";
    if (line.startsWith("- ")) {
      last = "";
      return !name.isEmpty() && removed.add(name);
    } else if (line.startsWith("+ ")) {
      last = name;
      return !name.isEmpty() && made.put(name, "") == null;
    }
    return !last.isEmpty() && line.startsWith(UnmanagedChange.DIGEST) && addDigest(line);
  }

  private boolean addDigest(String line) {
    String digest = line.substring(UnmanagedChange.DIGEST.length());
    boolean isNew = "".equals(made.put(last, digest));
    return isNew && digest.matches("[0-9a-f]{16}");
  }

  private ProblemException malformed(int number, String line) {
    return new ProblemException(
        HistoryProblem.UNMANAGED_MALFORMED,
        file
            + ":"
            + number
            + ": the line \""
            + line
            + "\" is invalid. Expected: + or - with an object's kind and name, or below a + the"
            + " digest of its definition, each object once. Restore the file from version control,"
            + " or write it again: varve verify --write src/main/resources");
  }
}
