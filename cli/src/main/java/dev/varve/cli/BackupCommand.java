package dev.varve.cli;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.cli.backup.Dump;
import dev.varve.cli.backup.Program;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code varve backup}. */
@Command(
    name = "backup",
    description =
        "Saves the database, history and all, in a file of pg_dump's custom format. Needs pg_dump, or"
            + " the program that VARVE_PG_DUMP names.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  /** Where backups go if nobody says otherwise. */
  static final String FOLDER = "backups";

  @Mixin private final RunOptions options;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = FOLDER,
      description = "Where the file goes; ${DEFAULT-VALUE} if nobody says otherwise.")
  private Path folder = Path.of(FOLDER);

  BackupCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    DatabaseAddress address = options.awaitedAddress();
    Surroundings surroundings = options.surroundings();
    Program pgDump = Program.of("pg_dump", surroundings.environment());
    Path file = new Dump(address, surroundings.folder().resolve(folder), pgDump).make();
    options.report().saved(file, options.historyOf(address).history());
    return ExitCode.DONE;
  }
}
