package dev.varve.model.change;

import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Lets PostgreSQL look whether every row meets a constraint that is NOT VALID.
 *
 * @param table the table
 * @param constraint the constraint as it is before
 */
public record ValidateConstraint(QualifiedName table, Constraint constraint) implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.constraint(table, constraint.name()));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.changeConstraint(editor, table, constraint.name(), Constraint::asValidated);
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(
        new DropConstraint(table, constraint.asValidated()), new AddConstraint(table, constraint));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
