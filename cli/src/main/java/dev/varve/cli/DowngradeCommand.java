package dev.varve.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code varve downgrade}. */
@Command(
    name = "downgrade",
    description = "Takes back what was applied after a target.",
    mixinStandardHelpOptions = true)
final class DowngradeCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  @Mixin private ChangeOptions changes = new ChangeOptions();

  @Parameters(
      index = "0",
      paramLabel = "TARGET",
      description = "An applied revision by its id or the beginning of it, -1 (one back), or base.")
  private String target = "";

  DowngradeCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      changes.run(options, session, varve -> varve.downgrade(target));
    }
    return ExitCode.DONE;
  }
}
