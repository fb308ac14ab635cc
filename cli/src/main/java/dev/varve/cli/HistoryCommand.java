package dev.varve.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code varve history}. */
@Command(
    name = "history",
    description = "Lists what is applied, in the order of application.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell parents, when and by whom it was applied, and checksums.")
  private boolean verbose;

  HistoryCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.openHistory()) {
      Records records = verbose ? session.records() : null;
      options.report().applied(session.varve().history(), records);
    }
    return ExitCode.DONE;
  }
}
