package dev.varve.cli.doctor;

import dev.varve.runtime.Varve;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Whether something that no class declares uses what pending migrations drop or make again. */
final class UserExamination {
  private final Varve varve;
  private final Function<List<String>, Map<String, List<String>>> users;

  /**
   * For a database.
   *
   * @param users the users of what revisions drop or make again, a line each, by the revision
   */
  UserExamination(Varve varve, Function<List<String>, Map<String, List<String>>> users) {
    this.varve = varve;
    this.users = users;
  }

  List<Finding> examine() {
    List<Finding> found = new ArrayList<>();
    users
        .apply(varve.standing().pending())
        .forEach((revision, lines) -> add(revision, lines, found));
    return found;
  }

  private static void add(String revision, List<String> lines, List<Finding> found) {
    for (String line : lines) {
      found.add(
          Finding.note(
              "objects",
              revision + " drops something or makes it again that is in use: " + line,
              "It fails unless its steps drop that first; they can create it again at the end."));
    }
  }
}
