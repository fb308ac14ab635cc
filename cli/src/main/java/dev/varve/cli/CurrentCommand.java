package dev.varve.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code varve current}. */
@Command(
    name = "current",
    description = "Tells which revisions the database stands at.",
    mixinStandardHelpOptions = true)
final class CurrentCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  CurrentCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      options.report().applied(session.varve().current(), null);
    }
    return ExitCode.DONE;
  }
}
