package dev.varve.runtime.internal;

import dev.varve.runtime.JavaStep;
import dev.varve.runtime.Step;
import dev.varve.runtime.sql.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the steps of one migration in one direction, and records how far it came. */
final class StepRunner {
  private final Session session;
  private final Retry retry;
  private final StepFailures failures;
  private final List<RecordedStep> steps;
  private final Progress progress;

  /** Records that so many steps are done, in the transaction of the last of them if it has one. */
  @FunctionalInterface
  interface Progress {
    void record(int done) throws SQLException;
  }

  StepRunner(Session session, Retry retry, StepFailures failures, Progress progress) {
    this.session = session;
    this.retry = retry;
    this.failures = failures;
    this.steps = failures.steps();
    this.progress = progress;
  }

  /** Runs what comes after the point that an earlier run reached. */
  void run(Reached reached) throws SQLException {
    List<Segment> segments = Segment.split(steps);
    if (steps.size() == reached.done()) {
      progress.record(steps.size());
    }
    for (Segment segment : segments) {
      if (segment.to() > reached.done()) {
        session.reset();
        run(segment, reached);
      }
    }
  }

  private void run(Segment segment, Reached reached) throws SQLException {
    int from = Math.max(segment.from(), reached.done());
    if (segment.isTransaction()) {
      transaction(from, segment.to());
      return;
    }
    if (reached.isFresh() && from == 0) {
      // Before the first step that is not one transaction, so that a killed run is seen as one.
      progress.record(0);
    }
    if (segment.kind() == Step.Kind.REPEAT) {
      repeat(from);
    } else {
      outside(from, !reached.isFresh() && from == reached.done());
    }
  }

  private void transaction(int from, int to) throws SQLException {
    retry.run(failures.where(from), () -> inOneTransaction(from, to));
  }

  private int inOneTransaction(int from, int to) {
    try {
      return session.transaction(
          () -> {
            for (int i = from; i < to; i++) {
              execute(i, from);
            }
            progress.record(to);
            return to;
          });
    } catch (SQLException e) {
      throw failures.ofCommit(from, to, e);
    }
  }

  private void execute(int index, int done) {
    RecordedStep step = steps.get(index);
    if (step.step().kind() == Step.Kind.JAVA) {
      runJava(index, done, Objects.requireNonNull(step.body()));
    } else {
      runSql(index, done);
    }
  }

  /** It may throw anything. */
  private void runJava(int index, int done, JavaStep body) {
    try {
      body.run(session.connection());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failures.ofStep(index, done, e);
    } catch (Exception e) {
      throw failures.ofStep(index, done, e);
    }
  }

  /** One by one, so that it is known which of them fails. */
  private void runSql(int index, int done) {
    for (SqlStatement statement : SqlStatement.split(steps.get(index).step().text())) {
      try {
        session.execute(statement.text());
      } catch (SQLException e) {
        throw failures.ofStatement(index, statement.text(), done, e);
      }
    }
  }

  private void repeat(int index) throws SQLException {
    int rows;
    do {
      rows = retry.run(failures.where(index), () -> batch(index));
    } while (rows > 0);
  }

  private int batch(int index) {
    try {
      return session.transaction(
          () -> {
            int rows = session.update(steps.get(index).step().text());
            if (rows == 0) {
              progress.record(index + 1);
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
    for (SqlStatement statement : SqlStatement.split(steps.get(index).step().text())) {
      retry.run(failures.where(index), () -> outside(index, statement, maybeDone));
    }
    progress.record(index + 1);
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
