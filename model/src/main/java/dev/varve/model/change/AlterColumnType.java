package dev.varve.model.change;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;

/**
 * Gives a column another type or collation.
 *
 * @param table the table
 * @param before the column before
 * @param after the column after; it differs in type and collation alone
 */
public record AlterColumnType(QualifiedName table, Column before, Column after) implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.column(table, before.name()));
    if (!Ref.type(before.type()).equals(Ref.type(after.type()))) {
      claims.releases(Ref.type(before.type()));
    }
    claims.needs(Ref.type(after.type()));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.changeColumn(
        editor, table, before.name(), it -> it.withType(after.type(), after.collation()));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new AlterColumnType(table, after, before));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
