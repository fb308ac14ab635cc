package dev.varve.model.change;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Makes a column take NULL, or not.
 *
 * @param table the table
 * @param column the column
 * @param nullable whether it takes NULL after the change
 */
public record SetNullability(QualifiedName table, String column, boolean nullable)
    implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.column(table, column));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.changeColumn(editor, table, column, it -> it.withNullable(nullable));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetNullability(table, column, !nullable));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
