package dev.varve.cli;

import dev.varve.catalog.connect.Retry;
import dev.varve.catalog.scratch.ScratchDatabase;
import dev.varve.catalog.scratch.ScratchServer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code varve verify}. */
@Command(
    name = "verify",
    description =
        "Tries all migrations, up, down and up, in a scratch database of this server, which is"
            + " dropped afterwards; each must make what its record says, and take back what it made."
            + " Exit code 1 if one does not.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  VerifyCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    ScratchServer server = new ScratchServer(options.address(), Retry.DEFAULT);
    try (ScratchDatabase scratch = server.create();
        Session session = options.open(scratch.address())) {
      Verification verification =
          new Verification(
              session.varve(),
              scratch.connection(),
              session.check(),
              session.records(),
              options.withoutHistory());
      List<Verified> verified = verification.run();
      options.report().verified(verified);
      return verified.stream().allMatch(Verified::isGood) ? ExitCode.DONE : ExitCode.FAILED;
    }
  }
}
