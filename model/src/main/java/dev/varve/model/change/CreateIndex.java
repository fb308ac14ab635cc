package dev.varve.model.change;

import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Creates an index, with its comment, on a table.
 *
 * @param table the table
 * @param index the index
 */
public record CreateIndex(QualifiedName table, Index index) implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(table));
    Definitions.declare(table, index, claims);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.addIndex(editor, table, index);
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new DropIndex(table, index));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
