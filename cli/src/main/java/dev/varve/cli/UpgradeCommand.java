package dev.varve.cli;

import dev.varve.runtime.Outcome;
import dev.varve.runtime.Varve;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--take-back-unknown",
      description =
          "First take back the revisions of another branch, which this build does not hold, by the"
              + " steps that the history keeps. For development.")
  private boolean takeBackUnknown;

  UpgradeCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      changes.run(options, session, varve -> upgrade(varve.takeBackUnknown(takeBackUnknown)));
    }
    return ExitCode.DONE;
  }

  private Outcome upgrade(Varve varve) {
    return target == null ? varve.upgrade() : varve.upgrade(target);
  }
}
