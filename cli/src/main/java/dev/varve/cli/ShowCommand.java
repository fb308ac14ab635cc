package dev.varve.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code varve show}. */
@Command(
    name = "show",
    description = "Tells all that is known of a revision of the build. Needs no database.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  @Parameters(
      index = "0",
      paramLabel = "REVISION",
      description = "A revision by its id or the beginning of it, head, heads, label@head.")
  private String revision = "";

  ShowCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.openBuild()) {
      options.report().details(session.varve().revisions(revision), session.records());
    }
    return ExitCode.DONE;
  }
}
