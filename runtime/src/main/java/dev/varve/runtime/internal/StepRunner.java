package dev.varve.runtime.internal;

import dev.varve.runtime.JavaStep;
import dev.varve.runtime.MigrationListener;
import dev.varve.runtime.Step;
import dev.varve.runtime.sql.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
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
    Reversal reversal = task.reversal;
    if (reversal != null) {
      retry.run(task.direction(), () -> reverse(reversal));
    } else if (steps.size() == task.done) {
      session.reset();
      record(task.done);
    }
    for (int from = task.done; from < steps.size(); from = task.end(from)) {
      runUntilRecorded(from);
    }
  }

  /** From now on the history says that the run goes in this direction. */
  private int reverse(Reversal reversal) {
    String record = task.record(run.history, task.done, History.MILLIS_OF_TRANSACTION);
    try {
      return session.transaction(
          () -> {
            session.resetWithNext();
            for (String sql : reversal.cleanup()) {
              session.execute(sql);
            }
            session.record("", record);
            recorded = System.nanoTime();
            return task.done;
          });
    } catch (SQLException e) {
      throw failures.ofReversal(reversal.cleanup(), e);
    }
  }

  /** Outside a transaction, or in one that is not the steps' own. */
  private void record(int done) throws SQLException {
    long now = System.nanoTime();
    String millis = Long.toString((now - recorded) / 1_000_000);
    session.record("", task.record(run.history, done, millis));
    recorded = now;
  }

  private void runUntilRecorded(int from) throws SQLException {
    RecordedStep step = steps.get(from);
    if (!step.isAlone()) {
      retry.run(task.where(from), () -> inOneTransaction(from, task.end(from)));
      return;
    }
    session.reset();
    if (!task.isResumed && from == 0) {
      // Before the first step that is not one transaction, so that a killed run is seen as one.
      record(0);
    }
    if (step.step().kind() == Step.Kind.REPEAT) {
      repeat(from);
    } else {
      outside(from, task.isResumed && task.reversal == null && from == task.done);
    }
  }

  private int inOneTransaction(int from, int to) {
    String record = task.record(run.history, to, History.MILLIS_OF_TRANSACTION);
    try {
      return session.transaction(
          () -> {
            session.resetWithNext();
            boolean isRecorded = false;
            for (int i = from; i < to; i++) {
              isRecorded = execute(i, from, i + 1 == to ? record : "");
            }
            if (!isRecorded) {
              session.record("", record);
            }
            recorded = System.nanoTime();
            // Where COMMIT was sent with the record, JDBC's own finds no transaction, and asks
            // nothing.
            return to;
          });
    } catch (SQLException e) {
      throw failures.ofCommit(from, to, e);
    }
  }

  /**
   * One step of a transaction.
   *
   * @param record what records the last of them; empty for the others
   * @return whether it is recorded and committed too
   */
  private boolean execute(int index, int done, String record) {
    RecordedStep step = begin(index);
    boolean isRecorded = false;
    if (step.step().kind() == Step.Kind.JAVA) {
      runJava(index, done, Objects.requireNonNull(step.body()));
    } else if (step.step().kind() != Step.Kind.KEPT) {
      isRecorded = runSql(index, done, record);
    }
    end(index);
    return isRecorded;
  }

  /** In one round trip; but the driver finds no statement after an SQL-standard function's body. */
  private boolean runSql(int index, int done, String record) {
    String text = steps.get(index).step().text();
    if (!text.toUpperCase(Locale.ROOT).contains("ATOMIC")) {
      send(index, text, done, record);
      return !record.isEmpty();
    }
    for (SqlStatement statement : SqlStatement.split(text)) {
      send(index, statement.text(), done, "");
    }
    return false;
  }

  private void send(int index, String text, int done, String record) {
    String sql = filled(index, text);
    try {
      if (record.isEmpty()) {
        session.execute(sql);
      } else {
        session.record(sql + "\n;", record);
      }
    } catch (SQLException e) {
      throw failures.ofMessage(index, text, sql, !record.isEmpty(), done, e);
    }
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
              record(index + 1);
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
    record(index + 1);
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
