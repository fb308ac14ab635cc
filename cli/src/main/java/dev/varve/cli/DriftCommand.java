package dev.varve.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code varve drift}. */
@Command(
    name = "drift",
    description =
        "Compares the database with the records of the revisions that it stands at; exit code 5 if"
            + " they differ.",
    mixinStandardHelpOptions = true)
final class DriftCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  DriftCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      List<String> differences = session.drift();
      options.report().differences(differences);
      return differences.isEmpty() ? ExitCode.DONE : ExitCode.DRIFTED;
    }
  }
}
