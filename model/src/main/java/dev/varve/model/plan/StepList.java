package dev.varve.model.plan;

import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.ddl.TableDdl;
import dev.varve.model.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps in the making. Actions on one table that follow each other become one ALTER TABLE: one
 * lock, and one scan or rewrite where there is any.
 */
public final class StepList {
  private static final String DROP = "DROP ";

  private final List<Step> steps = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final List<String> actions = new ArrayList<>();
  private @Nullable QualifiedName altered;
  private boolean beginsTransaction;

  /** A place between two actions or statements: after so many steps, and actions of the next. */
  record Mark(int steps, int actions) {
    /** The index after the last step that stands before it, or is begun there. */
    int end() {
      return actions == 0 ? steps : steps + 1;
    }
  }

  /** Where the list has come to. */
  Mark mark() {
    return new Mark(steps.size(), actions.size());
  }

  /** Whether a place is within a statement. Only once all are listed. */
  boolean isWithin(Mark mark) {
    return mark.actions() > 0 && sizes.get(mark.steps()) > mark.actions();
  }

  /** Adds a statement. */
  public void sql(String sql) {
    endAlterTable();
    add(sql);
  }

  /** Adds an action of ALTER TABLE. */
  public void alterTable(QualifiedName table, String action) {
    if (!table.equals(altered) || dropsAfterOthers(action)) {
      endAlterTable();
      altered = table;
    }
    actions.add(action);
  }

  /** PostgreSQL drops first, whatever the order of the actions: also what another one would add. */
  private boolean dropsAfterOthers(String action) {
    return action.startsWith(DROP)
        && !actions.isEmpty()
        && !actions.get(actions.size() - 1).startsWith(DROP);
  }

  /** Lets the next statement begin a new transaction. */
  void newTransaction() {
    endAlterTable();
    beginsTransaction = true;
  }

  /**
   * Adds the validation of a constraint, in a transaction of its own: whatever shares it would hold
   * its lock during the scan, or be held up by the constraint not being valid yet.
   */
  public void validate(QualifiedName table, String constraint) {
    newTransaction();
    add(TableDdl.alter(table, List.of(ConstraintDdl.validate(constraint))));
    newTransaction();
  }

  /** Adds a statement that runs outside of any transaction. */
  public void outsideTransaction(String sql) {
    endAlterTable();
    addStep(Step.Kind.OUTSIDE_TRANSACTION, sql);
    beginsTransaction = false;
  }

  /** Adds a statement that is repeated until it changes no row. */
  public void repeated(String sql) {
    endAlterTable();
    addStep(Step.Kind.REPEATED, sql);
    beginsTransaction = false;
  }

  /** The steps. */
  List<Step> toList() {
    endAlterTable();
    return steps;
  }

  /** Lets the next action begin a statement of its own. */
  void endAlterTable() {
    if (altered != null) {
      QualifiedName table = altered;
      altered = null;
      add(TableDdl.alter(table, actions));
      actions.clear();
    }
  }

  private void add(String sql) {
    boolean isNew = beginsTransaction && !steps.isEmpty();
    addStep(isNew ? Step.Kind.IN_NEW_TRANSACTION : Step.Kind.IN_TRANSACTION, sql);
    beginsTransaction = false;
  }

  private void addStep(Step.Kind kind, String sql) {
    steps.add(new Step(kind, sql));
    sizes.add(actions.size());
  }
}
