package dev.varve.model.change;

import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Drops a constraint of a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record DropConstraint(QualifiedName table, Constraint constraint) implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.releases(Ref.object(table));
    Definitions.declare(table, constraint, claims.reversed());
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.dropConstraint(editor, table, constraint.name());
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new AddConstraint(table, constraint));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
