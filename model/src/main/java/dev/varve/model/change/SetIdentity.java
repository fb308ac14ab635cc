package dev.varve.model.change;

import dev.varve.model.schema.Identity;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Makes a column an identity column, changes how it is numbered, or makes it an ordinary one.
 *
 * @param table the table
 * @param column the column
 * @param before the identity before
 * @param after the identity after
 */
public record SetIdentity(
    QualifiedName table, String column, @Nullable Identity before, @Nullable Identity after)
    implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.column(table, column));
    Ref sequence = Ref.identitySequence(table, column);
    if (before == null) {
      claims.creates(sequence);
    } else if (after == null) {
      claims.removes(sequence);
    }
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.changeColumn(editor, table, column, it -> it.withIdentity(after));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetIdentity(table, column, after, before));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
