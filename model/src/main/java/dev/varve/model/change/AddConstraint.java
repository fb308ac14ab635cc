package dev.varve.model.change;

import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Adds a constraint, with its comment, to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record AddConstraint(QualifiedName table, Constraint constraint) implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(table));
    Definitions.declare(table, constraint, claims);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.addConstraint(editor, table, constraint);
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new DropConstraint(table, constraint));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
