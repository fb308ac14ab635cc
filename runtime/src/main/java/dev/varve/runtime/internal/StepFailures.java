package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.Step;
import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which step of which migration failed. */
final class StepFailures {
  private static final int LONGEST = 2_000;
  private static final List<String> LOST = List.of("08", "57P");

  private final Task task;
  private final Run run;

  StepFailures(Task task, Run run) {
    this.task = task;
    this.run = run;
  }

  /**
   * A step failed.
   *
   * @param done how many steps are recorded as done
   */
  VarveException ofStep(int index, int done, Exception e) {
    Step step = task.steps.get(index).step();
    String what = step.kind() == Step.Kind.JAVA ? "Java code: " + step.text() : step.text();
    return ofStatement(index, what, done, e);
  }

  /** One of the statements of a step failed. */
  VarveException ofStatement(int index, String statement, int done, Exception e) {
    String holders =
        Errors.isOf(List.of(Errors.LOCK_NOT_AVAILABLE), e)
            ? run.lock.holdersOfTablesIn(statement, run.session.process())
            : "";
    String what = task.where(index) + " failed: " + text(e) + "\n" + indented(statement);
    return failed(what + holders, done, e);
  }

  /**
   * One of the statements that were sent in one message failed: the server knows which it came to.
   *
   * @param text as it is written
   * @param sql as it was sent: with the values of parameters, which are not shown
   * @param record whether the message recorded the step, and committed it
   */
  VarveException ofMessage(
      int index, String text, String sql, boolean record, int done, SQLException e) {
    List<SqlStatement> shown = SqlStatement.split(run.lock.lastStatementOf(run.session.process()));
    String last = shown.size() == 1 ? shown.get(0).text() : sql;
    List<SqlStatement> sent = SqlStatement.split(sql);
    int failed = -1;
    for (int i = 0; i < sent.size(); i++) {
      // The server cuts off the end of a long one.
      String one = sent.get(i).text();
      if (one.startsWith(last) && (failed < 0 || one.length() < sent.get(failed).text().length())) {
        failed = i;
      }
    }
    if (failed < 0 && record && !last.equals(sql)) {
      return ofCommit(done, index + 1, e);
    }
    String statement = failed < 0 ? text : SqlStatement.split(text).get(failed).text();
    return ofStatement(index, statement, done, e);
  }

  /** A Java step ended the transaction. Its failure is no cause: it must not be tried again. */
  VarveException ofLeft(int index, int done, @Nullable Exception failure) {
    VarveException left =
        new VarveException(
            ErrorCode.TRANSACTION_LEFT,
            task.where(index)
                + " committed or rolled back the transaction that it ran in, or turned on"
                + " autocommit: Java code: "
                + task.steps.get(index).step().text()
                + "\nWhat was done from step "
                + (done + 1)
                + " on may be committed, and is not recorded as done. Undo it by hand, let the code"
                + " leave the transaction alone, and run again.");
    if (failure != null) {
      left.addSuppressed(failure);
    }
    return left;
  }

  /** What leads back to a waypoint failed, or its record did. */
  VarveException ofReversal(List<String> statements, SQLException e) {
    String what =
        "revision "
            + task.revision
            + ", "
            + task.direction()
            + ", could not turn around where the interrupted run stopped: "
            + text(e)
            + "\n"
            + indented(String.join(";\n", statements));
    return new VarveException(
        ErrorCode.STEP_FAILED,
        what + advice(e) + "\nNothing was changed. Correct the cause and run again.",
        e);
  }

  /** The steps succeeded, but recording or committing them did not. */
  VarveException ofCommit(int from, int to, SQLException e) {
    String last = to - from > 1 ? " to " + to : "";
    String what = task.where(from).replace(" of ", last + " of ");
    return failed(what + " could not be committed: " + text(e), from, e);
  }

  private VarveException failed(String what, int done, Exception e) {
    String text = what + advice(e) + maybeDone(done) + rest(done, e);
    return new VarveException(ErrorCode.STEP_FAILED, text, e);
  }

  private String maybeDone(int done) {
    boolean isOutside =
        task.steps.get(done).step().kind() == Step.Kind.OUTSIDE_TRANSACTION
            && task.isResumed
            && task.reversal == null
            && done == task.done;
    return isOutside
        ? "\nAn earlier run came to this step, and may have done it and died before it was recorded."
            + " Then undo it, or write it so that it may run again (IF NOT EXISTS)."
        : "";
  }

  private String rest(int done, Exception e) {
    if (Errors.isOf(LOST, e)) {
      return "\nWhat is done is recorded, even if its answer was lost: the next run goes on there.";
    }
    if (done == 0) {
      return "\nNo step of it is done. Correct it and run again.";
    }
    return "\nDone: "
        + (done == 1 ? "step 1" : "steps 1 to " + done)
        + ". Correct the others and run again, which continues there; or go back: "
        + (task.direction().equals("up") ? "downgrade." : "upgrade.");
  }

  /** What Java code throws may have the server's failure as its cause. */
  private String advice(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Advice.of(sql, run.session.user(), run.history.tableName());
      }
    }
    return "";
  }

  private static String text(Exception e) {
    return e instanceof SQLException sql ? Errors.serverText(sql) : e.toString();
  }

  private static String indented(String text) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    return "  " + shown.strip().replace("\n", "\n  ");
  }
}
