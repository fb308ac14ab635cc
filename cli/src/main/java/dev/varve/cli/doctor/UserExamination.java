package dev.varve.cli.doctor;

import dev.varve.runtime.Varve;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whether something that no class declares uses what pending migrations drop or make again. */
final class UserExamination {
  private final Varve varve;
  private final Function<String, List<String>> users;

  /**
   * For a database.
   *
   * @param users the users of what a revision drops or makes again, a line each
   */
  UserExamination(Varve varve, Function<String, List<String>> users) {
    this.varve = varve;
    this.users = users;
  }

  List<Finding> examine() {
    List<Finding> found = new ArrayList<>();
    for (String revision : varve.standing().pending()) {
      for (String line : users.apply(revision)) {
        found.add(
            Finding.note(
                "objects",
                revision + " drops something or makes it again that is in use: " + line,
                "It fails unless its steps drop that first; they can create it again at the end."));
      }
    }
    return found;
  }
}
