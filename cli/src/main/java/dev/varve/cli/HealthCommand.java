package dev.varve.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code varve health}. */
@Command(
    name = "health",
    description =
        "Looks whether the database has every extension, table and index that its revisions have made,"
            + " stands at the head, and differs from the records in nothing else; exit code 6 if"
            + " something is wrong.",
    mixinStandardHelpOptions = true)
final class HealthCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  HealthCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      List<HealthCheck> checks = session.health().checks();
      options.report().health(checks);
      return checks.stream().allMatch(HealthCheck::isGood) ? ExitCode.DONE : ExitCode.UNHEALTHY;
    }
  }
}
