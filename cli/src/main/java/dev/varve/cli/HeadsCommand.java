package dev.varve.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code varve heads}. */
@Command(
    name = "heads",
    description = "Lists the revisions of the build that no other stands on. Needs no database.",
    mixinStandardHelpOptions = true)
final class HeadsCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  HeadsCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.openBuild()) {
      options.report().revisions(session.varve().heads());
    }
    return ExitCode.DONE;
  }
}
