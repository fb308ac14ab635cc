package dev.varve.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code varve stamp}. */
@Command(
    name = "stamp",
    description = "Records that the database stands at a revision, and runs nothing.",
    mixinStandardHelpOptions = true)
final class StampCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  @Mixin private ChangeOptions changes = new ChangeOptions();

  @Parameters(
      index = "0",
      paramLabel = "TARGET",
      description = "A revision by its id or the beginning of it, head, or base.")
  private String target = "";

  @Option(
      names = "--unchecked",
      description = "Do not look whether the database is like the records of the revision.")
  private boolean unchecked;

  StampCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      changes.run(
          options,
          session,
          varve ->
              unchecked
                  ? varve.stampUnchecked(target)
                  : varve.withSchemaCheck(session.check()).stamp(target));
    }
    return ExitCode.DONE;
  }
}
