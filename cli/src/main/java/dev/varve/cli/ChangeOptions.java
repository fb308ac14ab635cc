package dev.varve.cli;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.cli.progress.Progress;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Varve;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command changes a database. */
final class ChangeOptions {
  @Option(
      names = "--dry-run",
      description = "Plan and check everything, print what would run, and change nothing.")
  private boolean dryRun;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show no progress.")
  private boolean quiet;

  @Option(
      names = "--statement-timeout",
      paramLabel = "SECONDS",
      description = "How long a statement may take; without an end if nobody says otherwise.")
  private @Nullable Long statementTimeout;

  /** Runs what changes the database, and prints what it did. */
  void run(RunOptions options, Session session, Function<Varve, Outcome> change) {
    Surroundings surroundings = options.surroundings();
    Varve varve = session.varve().dryRun(dryRun);
    if (statementTimeout != null) {
      varve = varve.withStatementTimeout(Duration.ofSeconds(statementTimeout));
    }
    if (dryRun) {
      options.report().planned(change.apply(varve));
      return;
    }
    options
        .report()
        .outcome(quiet ? change.apply(varve) : shown(varve, change, session, surroundings));
  }

  private static Outcome shown(
      Varve varve, Function<Varve, Outcome> change, Session session, Surroundings surroundings) {
    DatabaseAddress address = session.check().address();
    try (Progress progress = new Progress(address, surroundings.err(), surroundings.terminal())) {
      return change.apply(varve.withListener(progress));
    }
  }
}
