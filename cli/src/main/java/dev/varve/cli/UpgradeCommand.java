package dev.varve.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code varve upgrade}. */
@Command(
    name = "upgrade",
    description = "Applies the migrations that are missing, up to a target if one is given.",
    mixinStandardHelpOptions = true)
final class UpgradeCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  @Mixin private ChangeOptions changes = new ChangeOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TARGET",
      description =
          "A revision by its id or the beginning of it, head, +2, label@head; without: every head.")
  private @Nullable String target;

  UpgradeCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      changes.run(
          options, session, varve -> target == null ? varve.upgrade() : varve.upgrade(target));
    }
    return ExitCode.DONE;
  }
}
