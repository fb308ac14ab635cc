package dev.varve.cli;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.cli.backup.Dump;
import dev.varve.cli.backup.Program;
import dev.varve.cli.progress.Progress;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Varve;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      converter = Waiting.Seconds.class,
      description = "How long a statement may take; without an end if nobody says otherwise.")
  private @Nullable Duration statementTimeout;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the SQL, which writes it :'NAME' or :\"NAME\".")
  private final Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--backup",
      paramLabel = "FOLDER",
      description =
          "Before a run that destroys data, dump the database into this folder with pg_dump (or the"
              + " program that VARVE_PG_DUMP names); varve restore brings it back.")
  private @Nullable Path backup;

  @Option(names = "--backup-always", description = "With --backup: before every run.")
  private boolean backupAlways;

  /** Runs what changes the database, and prints what it did. */
  void run(RunOptions options, Session session, Function<Varve, Outcome> change) {
    Surroundings surroundings = options.surroundings();
    Varve varve = session.varve().dryRun(dryRun);
    if (statementTimeout != null) {
      varve = varve.withStatementTimeout(statementTimeout);
    }
    varve = withParameters(varve);
    if (backup != null) {
      varve = varve.withCallback(backup(backup, session, surroundings));
    }
    if (dryRun) {
      Outcome planned = change.apply(varve);
      options.report().planned(planned, session.users(upgraded(planned)));
      return;
    }
    options
        .report()
        .outcome(quiet ? change.apply(varve) : shown(varve, change, session, surroundings));
  }

  private static List<String> upgraded(Outcome planned) {
    List<String> upgraded = new ArrayList<>();
    for (Move move : planned.moves()) {
      if (move.action() == Action.UPGRADED) {
        upgraded.add(move.revision());
      }
    }
    return upgraded;
  }

  private Varve withParameters(Varve varve) {
    Varve with = varve;
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      try {
        with = with.withParameter(parameter.getKey(), parameter.getValue());
      } catch (IllegalArgumentException e) {
        throw new UsageException("--set: " + e.getMessage());
      }
    }
    return with;
  }

  private Backup backup(Path folder, Session session, Surroundings surroundings) {
    Dump dump =
        new Dump(
            session.check().address(),
            surroundings.folder().resolve(folder),
            Program.of("pg_dump", surroundings.environment()));
    return new Backup(dump, backupAlways, surroundings.err());
  }

  private static Outcome shown(
      Varve varve, Function<Varve, Outcome> change, Session session, Surroundings surroundings) {
    DatabaseAddress address = session.check().address();
    try (Progress progress = new Progress(address, surroundings.err(), surroundings.terminal())) {
      return change.apply(varve.withListener(progress));
    }
  }
}
