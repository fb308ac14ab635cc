package dev.varve.cli.progress;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.model.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks each second at a step that lasts longer than that, by a connection of its own. It is for
 * those who watch: if it cannot look, nothing is said, and the run goes on.
 */
final class StepWatch implements AutoCloseable {
  private static final long INTERVAL_MILLIS = 1_000;
  private static final Retry ONCE = new Retry(1, Duration.ZERO);

  private final DatabaseAddress address;
  private final Sight sight;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "varve-watch");
            made.setDaemon(true);
            return made;
          });
  private @Nullable ScheduledFuture<?> looking;
  private @Nullable Connection connection;

  /** Is told what is seen. */
  @FunctionalInterface
  interface Sight {
    void seen(Observation observation, long seconds);
  }

  StepWatch(DatabaseAddress address, Sight sight) {
    this.address = address;
    this.sight = sight;
  }

  /** Begins to look at a session of the server, instead of the one before. */
  synchronized void begin(int process) {
    end();
    long begun = System.nanoTime();
    looking =
        thread.scheduleWithFixedDelay(
            () -> look(process, begun), INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Looks no longer. */
  synchronized void end() {
    if (looking != null) {
      looking.cancel(false);
      looking = null;
    }
  }

  private void look(int process, long begun) {
    try {
      Connection own = connection == null ? address.connect(ONCE) : connection;
      connection = own;
      sight.seen(Observation.of(own, process), (System.nanoTime() - begun) / 1_000_000_000);
    } catch (SQLException | ProblemException e) {
      end();
    }
  }

  @Override
  public void close() {
    end();
    thread.shutdownNow();
    Connection own = connection;
    if (own != null) {
      try {
        own.close();
      } catch (SQLException e) {
        // The server ends it: nobody waits for this session.
        connection = null;
      }
    }
  }
}
