package dev.varve.model.change;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Renames a column. What refers to it follows.
 *
 * @param table the table
 * @param from the name before
 * @param to the name after
 */
public record RenameColumn(QualifiedName table, String from, String to) implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.removes(Ref.column(table, from));
    claims.creates(Ref.column(table, to));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    References.renameColumn(editor, table, from, to);
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new RenameColumn(table, to, from));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
