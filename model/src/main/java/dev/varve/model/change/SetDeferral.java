package dev.varve.model.change;

import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Changes when a foreign key is checked; the only constraint of which PostgreSQL allows it.
 *
 * @param table the table
 * @param constraint the foreign key's name
 * @param before when it is checked before
 * @param after when it is checked after
 */
public record SetDeferral(QualifiedName table, String constraint, Deferral before, Deferral after)
    implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.constraint(table, constraint));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.changeConstraint(
        editor, table, constraint, it -> ((ForeignKey) it).withDeferral(after));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetDeferral(table, constraint, after, before));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
