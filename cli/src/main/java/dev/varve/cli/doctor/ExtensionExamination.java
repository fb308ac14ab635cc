package dev.varve.cli.doctor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the server has the extensions that the schema needs. */
final class ExtensionExamination implements Examination {
  private static final String SUBJECT = "extensions";

  private final List<String> needed;

  ExtensionExamination(List<String> needed) {
    this.needed = needed;
  }

  @Override
  public List<Finding> examine(Answers database) throws SQLException {
    if (needed.isEmpty()) {
      return List.of();
    }
    Set<String> available =
        new HashSet<>(database.column("SELECT name FROM pg_available_extensions"));
    List<Finding> found = new ArrayList<>();
    for (String name : needed) {
      if (!available.contains(name)) {
        found.add(
            Finding.problem(
                SUBJECT,
                "the server does not have the extension " + name,
                "Install its package on the server's machine, or use an image that holds it."));
      }
    }
    return found.isEmpty()
        ? List.of(Finding.ok(SUBJECT, "the server has " + String.join(", ", needed)))
        : found;
  }
}
