package dev.varve.model.change;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Adds a column, with its comment, at the end of a table.
 *
 * @param table the table
 * @param column the column
 */
public record AddColumn(QualifiedName table, Column column) implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(table));
    Definitions.declare(table, column, claims);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.addColumn(editor, table, column);
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new DropColumn(table, column));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
