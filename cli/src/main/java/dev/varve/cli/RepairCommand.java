package dev.varve.cli;

import dev.varve.runtime.Varve;
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
      Varve varve = session.varve();
      options.report().outcome(target == null ? varve.repair() : varve.repair(target));
    }
    return ExitCode.DONE;
  }
}
