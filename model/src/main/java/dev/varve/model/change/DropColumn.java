package dev.varve.model.change;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Drops a column.
 *
 * @param table the table
 * @param column the column
 */
public record DropColumn(QualifiedName table, Column column) implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    Definitions.declare(table, column, claims.reversed());
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.dropColumn(editor, table, column.name());
  }

  /** The values of a generated column come back by themselves. */
  @Override
  public Inverse inverse() {
    AddColumn back = new AddColumn(table, column);
    return column.generated() == null ? Inverse.lossy(back) : Inverse.exact(back);
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
