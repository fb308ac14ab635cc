package dev.varve.runtime.internal;

import dev.varve.runtime.Callback;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.JavaStep;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Does the tasks of a plan, on a session that holds the lock. Not thread-safe. */
final class Run {
  /** All that the runtime logs. */
  static final System.Logger LOG = System.getLogger("dev.varve.runtime");

  final Settings settings;
  final Session session;
  final History history;
  final AdvisoryLock lock;
  private final List<Move> done = new ArrayList<>();

  Run(Settings settings, Session session, History history, AdvisoryLock lock) {
    this.settings = settings;
    this.session = session;
    this.history = history;
    this.lock = lock;
  }

  /** Does them in order, as far as none fails. */
  Outcome of(List<Task> tasks) throws SQLException {
    List<Move> planned = planned(tasks);
    settings.listener.runBegins(planned);
    try {
      run(tasks, planned);
    } catch (SQLException | RuntimeException e) {
      settings.listener.runEnds(new Outcome(done), e);
      throw e;
    }
    Outcome outcome = new Outcome(done);
    settings.listener.runEnds(outcome, null);
    return outcome;
  }

  /** What the tasks would do. */
  static List<Move> planned(List<Task> tasks) {
    List<Move> planned = new ArrayList<>();
    for (Task task : tasks) {
      planned.addAll(task.planned());
    }
    return planned;
  }

  private void run(List<Task> tasks, List<Move> planned) throws SQLException {
    for (Callback callback : settings.callbacks) {
      call("before the run", c -> callback.beforeRun(c, planned));
    }
    try {
      for (Task task : tasks) {
        lock.requireHeld();
        move(task);
      }
    } catch (SQLException | RuntimeException e) {
      try {
        callAfter(e);
      } catch (VarveException suppressed) {
        e.addSuppressed(suppressed);
      }
      throw e;
    }
    callAfter(null);
  }

  private void move(Task task) throws SQLException {
    for (Move move : task.planned()) {
      for (Callback callback : settings.callbacks) {
        call("before " + move.revision(), c -> callback.beforeMigration(c, move));
      }
      settings.listener.migrationBegins(move);
    }
    for (Move move : task.run(this)) {
      done.add(move);
      LOG.log(
          System.Logger.Level.INFO,
          "{0} {1} ({2} of its steps, {3} ms)",
          move.action().name().toLowerCase(Locale.ROOT),
          move.revision(),
          move.steps().size(),
          Long.toString(move.duration().toMillis()));
      settings.listener.migrationEnds(move);
      for (Callback callback : settings.callbacks) {
        call("after " + move.revision(), c -> callback.afterMigration(c, move));
      }
    }
  }

  private void callAfter(@Nullable Exception failure) {
    for (Callback callback : settings.callbacks) {
      call("after the run", c -> callback.afterRun(c, new Outcome(done), failure));
    }
  }

  private void call(String when, JavaStep callback) {
    try {
      session.reset();
      callback.run(session.connection());
      session.reset();
    } catch (Exception e) {
      throw failed(when, e);
    }
  }

  /** What it had begun in a transaction is rolled back. */
  private VarveException failed(String when, Exception e) {
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    try {
      session.reset();
    } catch (SQLException suppressed) {
      e.addSuppressed(suppressed);
    }
    return new VarveException(
        ErrorCode.CALLBACK_FAILED,
        "the callback "
            + when
            + " failed: "
            + e
            + ". What is done is recorded: see to what it says, and run again.",
        e);
  }
}
