package dev.varve.cli;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.cli.backup.Program;
import dev.varve.cli.backup.Restore;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code varve restore}. */
@Command(
    name = "restore",
    description =
        "Makes the database what a backup says, history and all: everything else in it goes. It is one"
            + " transaction, so that a restore that fails leaves the database as it was. Needs"
            + " pg_restore and psql, or the programs that VARVE_PG_RESTORE and VARVE_PSQL name.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  @Parameters(index = "0", paramLabel = "FILE", description = "What varve backup wrote.")
  private Path file = Path.of("");

  @Option(
      names = {"-y", "--yes"},
      description = "Replace what the database holds. Without, only an empty database is filled.")
  private boolean yes;

  @Option(names = "--create", description = "Create the database first.")
  private boolean create;

  @Option(
      names = "--disconnect",
      description = "End the sessions of others. Without, a database that they use is refused.")
  private boolean disconnect;

  @Option(
      names = "--no-owner",
      description =
          "Let the connected role own everything, and restore no privileges: where the roles of the"
              + " backup do not exist.")
  private boolean noOwner;

  RestoreCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    DatabaseAddress address = create ? options.address() : options.awaitedAddress();
    Surroundings surroundings = options.surroundings();
    Map<String, String> environment = surroundings.environment();
    Restore restore =
        new Restore(
            address, Program.of("pg_restore", environment), Program.of("psql", environment));
    Path backup = surroundings.folder().resolve(file);
    restore.from(backup, new Restore.Permissions(create, yes, disconnect, !noOwner));
    options.report().restored(backup, options.historyOf(address).history());
    return ExitCode.DONE;
  }
}
