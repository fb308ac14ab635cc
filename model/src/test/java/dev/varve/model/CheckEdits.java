package dev.varve.model;

import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import java.util.List;

/** Edits of check constraints. */
final class CheckEdits {
  static final List<Edit> CHANGES = List.of(CheckEdits::change, CheckEdits::validate);

  private CheckEdits() {}

  static void add(SchemaDraft draft) {
    Table table = draft.anyTable();
    SqlExpression condition = SampleConditions.any(draft, table);
    if (condition != null) {
      CheckConstraint check =
          new CheckConstraint(
              draft.constraintName(table),
              condition,
              draft.choose().chance(20),
              draft.choose().chance(85),
              draft.comment());
      draft.put(table.withConstraints(draft.choose().inserted(table.constraints(), check)));
    }
  }

  static void change(SchemaDraft draft) {
    Table table = draft.anyTable();
    SqlExpression condition = SampleConditions.any(draft, table);
    for (Constraint constraint : table.constraints()) {
      if (condition != null && constraint instanceof CheckConstraint check) {
        CheckConstraint changed =
            new CheckConstraint(
                check.name(), condition, check.noInherit(), check.validated(), check.comment());
        KeyEdits.replace(draft, table, check, changed);
        return;
      }
    }
  }

  /** Of checks and foreign keys alike. */
  static void validate(SchemaDraft draft) {
    Table table = draft.anyTable();
    for (Constraint constraint : table.constraints()) {
      if (!constraint.validated()) {
        KeyEdits.replace(draft, table, constraint, constraint.asValidated());
        return;
      }
    }
  }
}
