package dev.varve.cli;

import dev.varve.model.problem.ProblemException;
import dev.varve.runtime.VarveException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code varve}, which other commands stand below. */
@Command(
    name = "varve",
    description = "Applies PostgreSQL migrations, and tells where a database stands.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      UpgradeCommand.class,
      DowngradeCommand.class,
      CurrentCommand.class,
      HistoryCommand.class,
      HeadsCommand.class,
      BranchesCommand.class,
      ShowCommand.class,
      PendingCommand.class,
      CheckCommand.class,
      DriftCommand.class,
      StampCommand.class,
      RepairCommand.class,
      VerifyCommand.class,
      DoctorCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 behind (check), 4 ahead (check), 5"
          + " drifted (drift), 70 failure of"
          + " Varve itself."
    })
public final class VarveCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private VarveCommand() {}

  /**
   * Runs a command, and never ends the JVM.
   *
   * @return one of the codes of {@link ExitCode}
   */
  public static int run(Surroundings surroundings, String... args) {
    CommandLine line = new CommandLine(new VarveCommand(), new Factory(surroundings));
    line.setOut(surroundings.out());
    line.setErr(surroundings.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(surroundings)));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(VarveCommand::misused);
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, surroundings.err()));
    return line.execute(args);
  }

  /** By the convention of no-color.org; where the output is no terminal, picocli finds out. */
  private static Ansi ansi(Surroundings surroundings) {
    String noColor = surroundings.environment().getOrDefault("NO_COLOR", "");
    return noColor.isEmpty() ? Ansi.AUTO : Ansi.OFF;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? varve --help lists them");
  }

  private static int misused(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("varve: " + e.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    }
    return ExitCode.USAGE;
  }

  /** Whoever made a mistake has no use for a stack trace; whoever reports a failure needs it. */
  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof VarveException) {
      err.println("varve: " + e.getMessage());
      return ExitCode.FAILED;
    }
    if (e instanceof ProblemException problem) {
      err.println("varve: " + problem.problem().text());
      return ExitCode.FAILED;
    }
    if (e instanceof UsageException) {
      err.println("varve: " + e.getMessage());
      return ExitCode.USAGE;
    }
    err.println("varve: VARVE-9001: this is a failure of Varve itself; please report it:");
    e.printStackTrace(err);
    return ExitCode.INTERNAL;
  }
}
