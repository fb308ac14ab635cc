package dev.varve.cli;

import dev.varve.catalog.connect.Retry;
import dev.varve.cli.doctor.Doctor;
import dev.varve.cli.doctor.Finding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code varve doctor}. */
@Command(
    name = "doctor",
    description =
        "Looks for everything that could be wrong with connection, privileges, settings, history and"
            + " build, and changes nothing; exit code 1 if a migration would fail.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  DoctorCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      Doctor doctor =
          new Doctor(
              session.check().address().dataSource(Retry.DEFAULT),
              session.varve(),
              session.application().loader(),
              session.varve().historyTable(),
              session.records().extensions(),
              session::users);
      List<Finding> findings = doctor.examine();
      options.report().findings(findings);
      return findings.stream().anyMatch(each -> each.level() == Finding.Level.PROBLEM)
          ? ExitCode.FAILED
          : ExitCode.DONE;
    }
  }
}
