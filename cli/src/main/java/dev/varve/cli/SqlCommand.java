package dev.varve.cli;

import dev.varve.cli.script.Script;
import dev.varve.runtime.Varve;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code varve sql}. */
@Command(
    name = "sql",
    description =
        "Prints the way from one revision to another, up or down, as a script of SQL, history"
            + " included. Needs no database.",
    mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;
  private final Surroundings surroundings;

  @Parameters(
      index = "0",
      paramLabel = "FROM",
      defaultValue = "base",
      description = "Where the database stands; base, for an empty one, if nothing is said.")
  private String from = "base";

  @Parameters(
      index = "1",
      paramLabel = "TO",
      defaultValue = "heads",
      description = "Where it is to be; an ancestor of FROM for the way back; else every head.")
  private String to = "heads";

  @Option(
      names = "--idempotent",
      description = "For psql, and a database that stands anywhere: what is done is left out.")
  private boolean idempotent;

  SqlCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Session session = options.openBuild()) {
      Varve varve = session.varve();
      Duration wait = options.lockTimeout();
      surroundings
          .out()
          .print(
              idempotent
                  ? Script.idempotent(varve, wait, from, to)
                  : Script.of(varve, wait, from, to));
    }
    return ExitCode.DONE;
  }
}
