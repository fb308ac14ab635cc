package dev.varve.cli;

import dev.varve.runtime.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code varve check}. */
@Command(
    name = "check",
    description =
        "Tells by its exit code whether the database is where this build expects it: 0 up to date, 3"
            + " behind, or in the middle of a run, 4 ahead or on another branch.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  CheckCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.open()) {
      Standing standing = session.varve().standing();
      List<String> revisions = new ArrayList<>(standing.unfinished());
      revisions.addAll(standing.edited());
      revisions.addAll(standing.unknown());
      revisions.addAll(standing.pending());
      String status = standing.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      options.report().status(status, revisions);
      if (standing.state() == Standing.State.DIRTY) {
        options
            .surroundings()
            .err()
            .println(
                "varve: a run is going on, or was interrupted. Then upgrade or downgrade goes on from"
                    + " where it stands (varve current says how far).");
      }
      return switch (standing.state()) {
        case UP_TO_DATE -> ExitCode.DONE;
        case BEHIND, DIRTY -> ExitCode.BEHIND;
        case AHEAD, DIVERGED -> ExitCode.AHEAD;
      };
    }
  }
}
