package dev.varve.cli;

import dev.varve.catalog.connect.Retry;
import dev.varve.catalog.scratch.ScratchDatabase;
import dev.varve.catalog.scratch.ScratchServer;
import java.io.File;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code varve verify}. */
@Command(
    name = "verify",
    description =
        "Tries all migrations, up, down and up, in a scratch database of this server, which is"
            + " dropped afterwards; each must make what its record says, and take back what it made."
            + " Exit code 1 if one does not. What hand-written steps make that no class declares, such"
            + " as triggers, must be in a file beside the record, which drift watches.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  @Option(
      names = "--write",
      paramLabel = "FOLDER",
      description =
          "Write the files of what hand-written steps make into this folder of resources, such as"
              + " src/main/resources.")
  private @Nullable File write;

  private final Surroundings surroundings;

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    UnmanagedFolder folder = folder();
    ScratchServer server = new ScratchServer(options.address(), Retry.DEFAULT);
    try (ScratchDatabase scratch = server.create();
        Session session = options.open(scratch.address())) {
      Verification verification =
          new Verification(
              session.varve(),
              scratch.connection(),
              session.check(),
              session.records(),
              options.withoutHistory(),
              new UnmanagedVerification(session.check().unmanaged(), folder));
      List<Verified> verified = verification.run();
      options.report().verified(verified);
      return verified.stream().allMatch(Verified::isGood) ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private @Nullable UnmanagedFolder folder() {
    return write == null ? null : UnmanagedFolder.of(surroundings.folder().resolve(write.toPath()));
  }
}
