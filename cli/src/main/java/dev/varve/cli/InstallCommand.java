package dev.varve.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code varve install}. */
@Command(
    name = "install",
    description =
        "Installs this jar as the command varve: bin/varve, which starts faster than the jar,"
            + " bin/varve-entrypoint for containers, the manual page and the completion of bash.",
    mixinStandardHelpOptions = true)
final class InstallCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Where bin, lib and share are, or are made; ~/.local if nobody says otherwise.")
  private @Nullable Path folder;

  InstallCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path home = Path.of(System.getProperty("user.home"), ".local");
    Path prefix = surroundings.folder().resolve(folder == null ? home : folder).toAbsolutePath();
    Installation installation = new Installation(prefix);
    List<Path> files =
        installation.install(
            new ManPage(spec.root()).text(), AutoComplete.bash("varve", spec.root().commandLine()));
    files.forEach(surroundings.out()::println);
    return ExitCode.DONE;
  }
}
