package dev.varve.cli.progress;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.runtime.MigrationListener;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Step;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Shows a run while it goes on. On a terminal one line says how far it is; elsewhere there is a
 * line for each migration, and one now and then while a step takes long. Not for several runs at
 * once.
 */
public final class Progress implements MigrationListener, AutoCloseable {
  private static final int BAR = 20;
  private static final long SECONDS_BETWEEN_LINES = 10;

  private final Screen screen;
  private final StepWatch watch;
  private int total;
  private int done;
  private String doing = "";
  private String step = "";
  private String rows = "";
  private long lastLine;

  /**
   * For one run.
   *
   * @param address the database, which is looked at by a connection of its own while a step takes
   *     longer than a second
   * @param terminal whether a line can be written over
   */
  public Progress(DatabaseAddress address, PrintWriter out, boolean terminal) {
    this.screen = new Screen(out, terminal);
    this.watch = new StepWatch(address, this::seen);
  }

  @Override
  public void triesAgain(String what, Exception why, int tries, int of, Duration wait) {
    // Where the step is said already, only what the server said of it.
    Throwable said = why.getCause() instanceof SQLException server ? server : why;
    String first = String.valueOf(said.getMessage()).lines().findFirst().orElse("");
    screen.line(
        what
            + ": try "
            + tries
            + " of "
            + of
            + " failed, again in "
            + wait.toMillis()
            + " ms: "
            + first);
  }

  @Override
  public void waitingForOther(String holder, Duration waited) {
    String text = "waiting for another process that migrates this database: " + holder;
    if (screen.isTerminal()) {
      screen.status(text + ", " + waited.toSeconds() + " s");
    } else if (waited.toSeconds() % SECONDS_BETWEEN_LINES == 0) {
      screen.line(text);
    }
  }

  @Override
  public void runBegins(List<Move> planned) {
    total = planned.size();
  }

  @Override
  public void migrationBegins(Move planned) {
    String action =
        switch (planned.action()) {
          case UPGRADED -> "upgrading";
          case DOWNGRADED -> "downgrading";
          default -> "";
        };
    doing = action + " " + planned.revision();
    step = "";
    rows = "";
    if (!action.isEmpty() && !screen.isTerminal()) {
      screen.line(doing);
    }
    show("");
  }

  @Override
  public void migrationEnds(Move move) {
    done++;
    show("");
  }

  @Override
  public void stepBegins(String revision, Step what, int number, int of, int process) {
    step = "step " + number + " of " + of;
    rows = "";
    lastLine = 0;
    show("");
    watch.begin(process);
  }

  @Override
  public void stepEnds(String revision, Step what, int number, int of) {
    watch.end();
  }

  @Override
  public void batchEnds(String revision, Step what, int number, long changed, long soFar) {
    rows = String.format(Locale.ROOT, "%,d rows", soFar);
    show("");
  }

  @Override
  public void runEnds(Outcome outcome, @Nullable Exception failure) {
    close();
  }

  private void seen(Observation observation, long seconds) {
    StringBuilder text = new StringBuilder().append(seconds).append(" s");
    if (observation.waitsFor() != null) {
      text.append(", waits for a lock of ").append(observation.waitsFor());
    }
    if (observation.building() != null) {
      text.append(", ").append(observation.building());
    }
    show(text.toString());
    if (!screen.isTerminal() && (lastLine == 0 || seconds - lastLine >= SECONDS_BETWEEN_LINES)) {
      lastLine = seconds;
      screen.line("  " + details(text.toString()));
    }
  }

  private void show(String sight) {
    int filled = total == 0 ? 0 : done * BAR / total;
    String bar = "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "]";
    String details = details(sight);
    screen.status(
        bar + " " + done + "/" + total + " " + doing + (details.isEmpty() ? "" : ", " + details));
  }

  private String details(String sight) {
    List<String> details = new ArrayList<>(List.of(step, rows, sight));
    details.removeIf(String::isEmpty);
    return String.join(", ", details);
  }

  /** Looks no longer, and takes the status away. May be called again. */
  @Override
  public void close() {
    watch.close();
    screen.erase();
  }
}
