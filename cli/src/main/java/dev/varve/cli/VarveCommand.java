package dev.varve.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code varve}, which other commands stand below. */
@Command(
    name = "varve",
    description = "Applies PostgreSQL migrations, and tells where a database stands.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 behind (check), 4 ahead (check), 5"
          + " drifted (drift), 6 unhealthy (health), 70 failure of"
          + " Varve itself."
    })
public final class VarveCommand implements Runnable {
  /** In the order in which help lists them. */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("upgrade", UpgradeCommand.class);
    COMMANDS.put("downgrade", DowngradeCommand.class);
    COMMANDS.put("current", CurrentCommand.class);
    COMMANDS.put("history", HistoryCommand.class);
    COMMANDS.put("heads", HeadsCommand.class);
    COMMANDS.put("branches", BranchesCommand.class);
    COMMANDS.put("show", ShowCommand.class);
    COMMANDS.put("pending", PendingCommand.class);
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("drift", DriftCommand.class);
    COMMANDS.put("health", HealthCommand.class);
    COMMANDS.put("stamp", StampCommand.class);
    COMMANDS.put("repair", RepairCommand.class);
    COMMANDS.put("sql", SqlCommand.class);
    COMMANDS.put("backup", BackupCommand.class);
    COMMANDS.put("restore", RestoreCommand.class);
    COMMANDS.put("verify", VerifyCommand.class);
    COMMANDS.put("doctor", DoctorCommand.class);
    COMMANDS.put("install", InstallCommand.class);
    COMMANDS.put("completion", CompletionCommand.class);
    COMMANDS.put("man", ManCommand.class);
  }

  /** Commands that tell of all the others. */
  private static final Set<String> TELLING = Set.of("install", "completion", "man");

  @Spec private CommandSpec spec = CommandSpec.create();

  private VarveCommand() {}

  /**
   * Runs a command, and never ends the JVM.
   *
   * @return one of the codes of {@link ExitCode}
   */
  public static int run(Surroundings surroundings, String... args) {
    return runCommand(surroundings, asOption(args));
  }

  /** What others write as {@code help upgrade}. */
  private static String[] asOption(String... args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    if (args.length == 1) {
      return new String[] {"--help"};
    }
    return COMMANDS.containsKey(args[1])
        ? new String[] {args[1], "--help"}
        : new String[] {args[1]};
  }

  private static int runCommand(Surroundings surroundings, String... args) {
    Factory factory = new Factory(surroundings);
    CommandLine line = new CommandLine(new VarveCommand(), factory);
    addCommands(line, factory, args);
    line.setOut(surroundings.out());
    line.setErr(surroundings.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(surroundings)));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(VarveCommand::misused);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, parsed, surroundings));
    try {
      return line.execute(args);
    } catch (LinkageError | ServiceConfigurationError e) {
      return failed(e, line.getParseResult(), surroundings);
    } finally {
      surroundings.out().flush();
      surroundings.err().flush();
    }
  }

  /** The one that is called, and nothing of the others, which would take longer than most work. */
  private static void addCommands(CommandLine line, Factory factory, String... args) {
    String called = args.length == 0 ? "" : args[0];
    boolean all = TELLING.contains(called) || !COMMANDS.containsKey(called);
    for (Map.Entry<String, Class<?>> command : COMMANDS.entrySet()) {
      if (command.getKey().equals(called) || all) {
        CommandLine sub = new CommandLine(command.getValue(), factory);
        sub.getCommandSpec().versionProvider(new Version());
        line.addSubcommand(command.getKey(), sub);
      }
    }
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
    boolean known = COMMANDS.containsKey(args.length == 0 ? "" : args[0]);
    err.println("varve: " + (known ? e.getMessage() : unknown(e, args)));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    }
    return ExitCode.USAGE;
  }

  /** Of what stands where the command should. */
  private static @Nullable String unknown(ParameterException e, String... args) {
    for (String word : args) {
      if (COMMANDS.containsKey(word)) {
        return e.getMessage() + ". The command comes first: varve " + word + " " + args[0] + " …";
      }
    }
    boolean option = args.length == 0 || args[0].startsWith("-");
    return option ? e.getMessage() : "there is no command '" + args[0] + "'";
  }

  /** Whoever made a mistake has no use for a stack trace; whoever reports a failure needs it. */
  private static int failed(Throwable e, ParseResult parsed, Surroundings surroundings) {
    Failure failure = Failure.of(e);
    failure.print(surroundings.err());
    if (parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--json")) {
      new JsonReport(surroundings.out()).failure(failure);
    }
    return failure.exit();
  }
}
