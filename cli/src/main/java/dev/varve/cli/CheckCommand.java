package dev.varve.cli;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Revision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code varve check}. */
@Command(
    name = "check",
    description =
        "Tells by its exit code whether the database is where this build expects it: 0 up to date, 3"
            + " behind, 4 ahead or on another branch.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  CheckCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      List<Revision> pending = session.varve().pending();
      if (!pending.isEmpty()) {
        return behind(pending);
      }
      List<String> ahead = ahead(session);
      options.report().status(ahead.isEmpty() ? "up to date" : "ahead", ahead);
      return ahead.isEmpty() ? ExitCode.DONE : ExitCode.AHEAD;
    }
  }

  private Integer behind(List<Revision> pending) {
    List<String> names = new ArrayList<>();
    for (Revision revision : pending) {
      names.add(revision.name());
    }
    options.report().status("behind", names);
    return ExitCode.BEHIND;
  }

  private static List<String> ahead(Session session) {
    Set<String> known = new HashSet<>();
    for (Revision revision : session.varve().revisions()) {
      known.add(revision.name());
      for (String replaced : revision.placement().replaces()) {
        known.add(revision.placement().nameOf(replaced));
      }
    }
    List<String> names = new ArrayList<>();
    for (AppliedRevision row : session.varve().history()) {
      if (!known.contains(row.name())) {
        names.add(row.name());
      }
    }
    return names;
  }
}
