package dev.varve.runtime.internal;

import dev.varve.runtime.JavaStep;
import dev.varve.runtime.MigrationListener;
import dev.varve.runtime.Step;
import dev.varve.runtime.sql.SqlStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the steps of one migration in one direction, and records how far it came. */
final class StepRunner {
  private static final long FIRST_WAIT_MILLIS = 100;

  private final Run run;
  private final Session session;
  private final Retry retry;
  private final MigrationListener listener;
  private final Task task;
  private final List<RecordedStep> steps;
  private final StepFailures failures;
  private long recorded = System.nanoTime();

  StepRunner(Run run, Task task) {
    this.run = run;
    this.session = run.session;
    this.retry =
        new Retry(
            run.settings.lockTries, FIRST_WAIT_MILLIS, Errors.PASSING_STEP, run.settings.listener);
    this.listener = run.settings.listener;
    this.task = task;
    this.steps = task.steps;
    this.failures = new StepFailures(task, run);
  }

  /** Runs what comes after the point that an earlier run reached. */
  void run() throws SQLException {
    if (steps.size() == task.done) {
      session.reset();
      record(task.done, "");
    }
    for (Segment segment : Segment.split(steps)) {
      if (segment.to > task.done) {
        run(segment);
      }
    }
  }

  private void record(int done, String then) throws SQLException {
    long now = System.nanoTime();
    session.execute(task.record(run.history, done, Duration.ofNanos(now - recorded)) + then);
    recorded = now;
  }

  private void run(Segment segment) throws SQLException {
    int from = Math.max(segment.from, task.done);
    if (segment.isTransaction()) {
      transaction(from, segment.to);
      return;
    }
    session.reset();
    if (!task.isResumed && from == 0) {
      // Before the first step that is not one transaction, so that a killed run is seen as one.
      record(0, "");
    }
    if (segment.kind == Step.Kind.REPEAT) {
      repeat(from);
    } else {
      outside(from, task.isResumed && from == task.done);
    }
  }

  private void transaction(int from, int to) throws SQLException {
    retry.run(task.where(from), () -> inOneTransaction(from, to));
  }

  private int inOneTransaction(int from, int to) {
    try {
      return session.transaction(
          () -> {
            session.resetWithNext();
            for (int i = from; i < to; i++) {
              execute(i, from);
            }
            // In one round trip; JDBC's own commit then finds no transaction, and asks nothing.
            record(to, ";COMMIT");
            return to;
          });
    } catch (SQLException e) {
      throw failures.ofCommit(from, to, e);
    }
  }

  private void execute(int index, int done) {
    RecordedStep step = begin(index);
    if (step.step().kind() == Step.Kind.JAVA) {
      runJava(index, done, Objects.requireNonNull(step.body()));
    } else {
      runSql(index, done);
    }
    end(index);
  }

  private RecordedStep begin(int index) {
    RecordedStep step = steps.get(index);
    listener.stepBegins(task.revision, step.step(), index + 1, steps.size(), session.process());
    return step;
  }

  private void end(int index) {
    Step step = steps.get(index).step();
    listener.stepEnds(task.revision, step, index + 1, steps.size());
  }

  /** It may throw anything, and leave the transaction, which must not be. */
  private void runJava(int index, int done, JavaStep body) {
    Exception failure = null;
    try {
      session.mark();
      body.run(session.connection());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = e;
    } catch (Exception e) {
      failure = e;
    }
    if (session.hasLeft()) {
      throw failures.ofLeft(index, done, failure);
    }
    if (failure != null) {
      throw failures.ofStep(index, done, failure);
    }
  }

  /** One by one, so that it is known which of them fails. */
  private void runSql(int index, int done) {
    for (SqlStatement statement : SqlStatement.split(steps.get(index).step().text())) {
      try {
        session.execute(filled(index, statement.text()));
      } catch (SQLException e) {
        throw failures.ofStatement(index, statement.text(), done, e);
      }
    }
  }

  private String filled(int index, String sql) {
    return Parameters.fill(sql, run.settings.parameters, task.where(index));
  }

  private void repeat(int index) throws SQLException {
    Step step = begin(index).step();
    long soFar = 0;
    int rows;
    do {
      rows = retry.run(task.where(index), () -> batch(index));
      soFar += rows;
      listener.batchEnds(task.revision, step, index + 1, rows, soFar);
    } while (rows > 0);
    end(index);
  }

  private int batch(int index) {
    try {
      return session.transaction(
          () -> {
            int rows = session.update(filled(index, steps.get(index).step().text()));
            if (rows == 0) {
              record(index + 1, "");
            }
            return rows;
          });
    } catch (SQLException e) {
      throw failures.ofStep(index, index, e);
    }
  }

  /**
   * A statement in autocommit.
   *
   * @param maybeDone whether an earlier run came to this step, and may have died before it could
   *     say
   */
  private void outside(int index, boolean maybeDone) throws SQLException {
    String text = begin(index).step().text();
    for (SqlStatement statement : SqlStatement.split(filled(index, text))) {
      retry.run(task.where(index), () -> outside(index, statement, maybeDone));
    }
    record(index + 1, "");
    end(index);
  }

  private int outside(int index, SqlStatement statement, boolean maybeDone) {
    try {
      ConcurrentIndex concurrent = ConcurrentIndex.of(statement);
      if (concurrent == null || !maybeDone || !concurrent.isDone(session)) {
        runAlone(statement, concurrent);
      }
      return index;
    } catch (SQLException e) {
      throw failures.ofStep(index, index, e);
    }
  }

  private void runAlone(SqlStatement statement, @Nullable ConcurrentIndex index)
      throws SQLException {
    if (statement.contains("CONCURRENTLY")) {
      session.waitForLocks();
    }
    if (index != null) {
      index.dropIfInvalid(session);
    }
    session.execute(statement.text());
  }
}
