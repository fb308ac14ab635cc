package dev.varve.model.change;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Renames a constraint of a table, and its index if it has one.
 *
 * @param table the table
 * @param from the name before
 * @param to the name after
 */
public record RenameConstraint(QualifiedName table, String from, String to) implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.removes(Ref.constraint(table, from));
    claims.removes(Ref.object(table.withName(from)));
    claims.creates(Ref.constraint(table, to));
    claims.creates(Ref.object(table.withName(to)));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.changeConstraint(editor, table, from, it -> it.withName(to));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new RenameConstraint(table, to, from));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
