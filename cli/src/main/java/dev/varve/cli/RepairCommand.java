package dev.varve.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code varve repair}. */
@Command(
    name = "repair",
    description = "Accepts edits of applied migrations, and runs nothing.",
    mixinStandardHelpOptions = true)
final class RepairCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  @Mixin private ChangeOptions changes = new ChangeOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "REVISION",
      description = "The one whose edit is accepted; without: every one that was edited.")
  private @Nullable String target;

  RepairCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      changes.run(
          options, session, varve -> target == null ? varve.repair() : varve.repair(target));
    }
    return ExitCode.DONE;
  }
}
