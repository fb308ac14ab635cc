package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Step;
import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses steps that cannot run, before any step runs. */
final class StepRules {
  private final Task task;
  private final @Nullable Settings settings;

  StepRules(Task task, @Nullable Settings settings) {
    this.task = task;
    this.settings = settings;
  }

  void check() {
    for (int i = task.done; i < task.steps.size(); i++) {
      RecordedStep step = task.steps.get(i);
      Step.Kind kind = step.step().kind();
      if (kind == Step.Kind.IRREVERSIBLE) {
        throw irreversible(step.step().text());
      } else if (kind == Step.Kind.JAVA) {
        requireBody(step, i + 1);
      } else if (kind == Step.Kind.OUTSIDE_TRANSACTION || kind == Step.Kind.REPEAT) {
        checkSingle(step.step(), i + 1);
      } else if (kind != Step.Kind.KEPT) {
        checkStatements(step.step(), i + 1);
      }
    }
  }

  private void checkSingle(Step step, int number) {
    List<SqlStatement> statements = checkStatements(step, number);
    if (statements.size() > 1) {
      throw new VarveException(
          ErrorCode.SEVERAL_STATEMENTS,
          where(number)
              + " holds "
              + statements.size()
              + " statements, but a step \""
              + step.kind().label()
              + "\" must be one, so that it is known how far a run came. Make each statement a step"
              + " of its own.");
    }
  }

  private List<SqlStatement> checkStatements(Step step, int number) {
    if (settings != null) {
      Parameters.fill(step.text(), settings.parameters, where(number));
    }
    List<SqlStatement> statements = SqlStatement.split(step.text());
    for (SqlStatement statement : statements) {
      if (controlsTransaction(statement)) {
        throw new VarveException(
            ErrorCode.TRANSACTION_CONTROL,
            where(number)
                + " holds \""
                + statement.text()
                + "\". Transactions are begun and ended around the steps, never in them: remove the"
                + " statement, and begin a new transaction with sqlInNewTransaction, or leave it with"
                + " sqlOutsideTransaction.");
      }
    }
    return statements;
  }

  /**
   * Of the statements that begin so, only going back to a savepoint leaves the transaction alone.
   */
  private static boolean controlsTransaction(SqlStatement statement) {
    if (statement.startsWith("ROLLBACK")) {
      return !statement.startsWith("ROLLBACK", "TO")
          && !statement.startsWith("ROLLBACK", "WORK", "TO")
          && !statement.startsWith("ROLLBACK", "TRANSACTION", "TO");
    }
    return statement.startsWith("COMMIT")
        || statement.startsWith("BEGIN")
        || statement.startsWith("END")
        || statement.startsWith("ABORT")
        || statement.startsWith("START", "TRANSACTION")
        || statement.startsWith("PREPARE", "TRANSACTION");
  }

  private void requireBody(RecordedStep step, int number) {
    if (step.body() == null) {
      throw new VarveException(
          ErrorCode.JAVA_STEP_MISSING,
          where(number)
              + " is Java code (\""
              + step.step().text()
              + "\"), of which the history keeps only the description, and this build does not hold"
              + " the migration as it was applied. Run the build that does.");
    }
  }

  private VarveException irreversible(String reason) {
    return new VarveException(
        ErrorCode.IRREVERSIBLE,
        "the revision "
            + task.revision
            + (task.action == Action.DOWNGRADED
                ? " cannot be taken back: "
                : " cannot be applied: ")
            + reason
            + ". Nothing was run.");
  }

  private String where(int number) {
    return "the revision " + task.revision + ", " + task.direction() + ", step " + number;
  }
}
