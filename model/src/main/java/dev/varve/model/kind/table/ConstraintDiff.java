package dev.varve.model.kind.table;

import dev.varve.model.change.Change;
import dev.varve.model.change.SetComment;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares the constraints of a table. */
class ConstraintDiff extends NamedDiff<Constraint> {
  final QualifiedName table;
  final Disturbed disturbed;
  final List<Change> changes = new ArrayList<>();

  ConstraintDiff(QualifiedName table, Disturbed disturbed) {
    this.table = table;
    this.disturbed = disturbed;
  }

  /** All but foreign keys, which are compared when it is known which keys are made anew. */
  static List<Change> diff(Table before, Table after, Disturbed disturbed) {
    ConstraintDiff diff = new ConstraintDiff(after.name(), disturbed);
    diff.compare(
        before.withoutForeignKeys().constraints(), after.withoutForeignKeys().constraints());
    return diff.changes;
  }

  @Override
  protected String name(Constraint constraint) {
    return constraint.name();
  }

  @Override
  protected boolean sameDefinition(Constraint one, Constraint other) {
    return Constraint.sameDefinition(one, other);
  }

  @Override
  protected boolean mustBeRemade(Constraint before) {
    return disturbed.affects(table, before);
  }

  @Override
  protected void add(Constraint constraint) {
    changes.add(new AddConstraint(table, constraint));
  }

  @Override
  protected void drop(Constraint constraint) {
    changes.add(new DropConstraint(table, constraint));
  }

  @Override
  protected void rename(Constraint before, Constraint after) {
    changes.add(new RenameConstraint(table, before.name(), after.name()));
    comment(before, after);
  }

  @Override
  protected boolean alter(Constraint before, Constraint after) {
    if (!sameOnceValidated(before, after)) {
      return false;
    }
    validate(before, after);
    comment(before, after);
    return true;
  }

  /** Whether they are the same, or will be when the first one is validated. */
  final boolean sameOnceValidated(Constraint before, Constraint after) {
    return sameDefinition(after.validated() ? before.asValidated() : before, after);
  }

  final void validate(Constraint before, Constraint after) {
    if (after.validated() && !before.validated()) {
      changes.add(new ValidateConstraint(table, before));
    }
  }

  final void comment(Constraint before, Constraint after) {
    if (!Objects.equals(before.comment(), after.comment())) {
      CommentTarget target =
          CommentTarget.part(ObjectId.table(table), CommentTarget.Part.CONSTRAINT, after.name());
      changes.add(new SetComment(target, before.comment(), after.comment()));
    }
  }
}
