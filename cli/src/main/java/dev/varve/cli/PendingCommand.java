package dev.varve.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code varve pending}. */
@Command(
    name = "pending",
    description = "Lists the revisions of the build that are not applied.",
    mixinStandardHelpOptions = true)
final class PendingCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  PendingCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      options.report().revisions(session.varve().pending());
    }
    return ExitCode.DONE;
  }
}
