package dev.varve.cli;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Varve;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code varve current}. */
@Command(
    name = "current",
    description =
        "Tells which revisions the database stands at, and what an interrupted run left half-done.",
    mixinStandardHelpOptions = true)
final class CurrentCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  CurrentCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.openHistory()) {
      options.report().applied(standing(session.varve()), null);
    }
    return ExitCode.DONE;
  }

  /** Whoever only read the last whole revision would not know that the database is beyond it. */
  private static List<AppliedRevision> standing(Varve varve) {
    List<AppliedRevision> standing = new ArrayList<>(varve.current());
    for (AppliedRevision row : varve.history()) {
      if (!row.isApplied()) {
        standing.add(row);
      }
    }
    return standing;
  }
}
