package dev.varve.cli;

import dev.varve.catalog.connect.Retry;
import dev.varve.catalog.scratch.ScratchDatabase;
import dev.varve.catalog.scratch.ScratchServer;
import dev.varve.cli.rows.RowFiller;
import dev.varve.cli.trial.Bench;
import dev.varve.cli.trial.RowTrials;
import dev.varve.cli.trial.Trial;
import java.io.File;
import java.util.ArrayList;
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
        "Tries all migrations, up, down and up, in scratch databases of this server, which are"
            + " dropped afterwards: on empty tables, where each must make what its record says, and"
            + " take back what it made; then with generated rows in every table, where each must run."
            + " Exit code 1 if one does not. What a migration refuses by design, or what depends on"
            + " what rows hold, is a note. What hand-written steps make that no class declares, such"
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

  @Option(names = "--no-rows", description = "Only try the migrations on empty tables.")
  private boolean withoutRows;

  private final Surroundings surroundings;

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    ScratchServer server = new ScratchServer(options.address(), Retry.DEFAULT);
    List<Verified> verified = onEmptyTables(server);
    if (!withoutRows) {
      verified = onRows(server, verified);
    }
    options.report().verified(verified);
    return verified.stream().allMatch(Verified::isGood) ? ExitCode.DONE : ExitCode.FAILED;
  }

  private List<Verified> onEmptyTables(ScratchServer server) {
    UnmanagedFolder folder = folder();
    try (ScratchDatabase scratch = server.create();
        Session session = options.open(scratch.address())) {
      return new Verification(
              session.varve(),
              scratch.connection(),
              session.check(),
              session.records(),
              options.withoutHistory(),
              new UnmanagedVerification(session.check().unmanaged(), folder))
          .run();
    }
  }

  /** Up to the first revision that has a fault without rows. */
  private List<Verified> onRows(ScratchServer server, List<Verified> verified) {
    int good = 0;
    while (good < verified.size() && verified.get(good).isGood()) {
      good++;
    }
    List<String> names = verified.stream().map(Verified::revision).toList();
    List<Trial> trials;
    try (Session session = options.open(options.address())) {
      Records records = session.records();
      trials = new RowTrials(() -> bench(server), names, records::hazards).of(good);
    }
    List<Verified> onRows = new ArrayList<>();
    for (int i = 0; i < verified.size(); i++) {
      onRows.add(i < good ? verified.get(i).with(trials.get(i)) : untried(verified.get(i)));
    }
    return onRows;
  }

  private static Verified untried(Verified revision) {
    return revision.isGood() ? revision.with(Trial.untried()) : revision;
  }

  private Bench bench(ScratchServer server) {
    ScratchDatabase scratch = server.create();
    Session session = options.open(scratch.address());
    RowFiller filler = new RowFiller(scratch.connection(), options.historyTable());
    return new Bench(scratch, session.varve(), filler, session);
  }

  private @Nullable UnmanagedFolder folder() {
    return write == null ? null : UnmanagedFolder.of(surroundings.folder().resolve(write.toPath()));
  }
}
