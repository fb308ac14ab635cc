package dev.varve.model.change;

import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Drops an index of a table.
 *
 * @param table the table
 * @param index the index
 */
public record DropIndex(QualifiedName table, Index index) implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.releases(Ref.object(table));
    Definitions.declare(table, index, claims.reversed());
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.dropIndex(editor, table, index.name());
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new CreateIndex(table, index));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
