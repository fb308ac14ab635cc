package dev.varve.model.change;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;

/**
 * Makes a column that takes its numbers from a sequence of its own an identity column, or the other
 * way round: the numbers go on where they were.
 *
 * @param table the table
 * @param before the column before
 * @param after the column after; it differs in default and identity alone
 * @param sequence the column's sequence, which goes or comes
 */
public record ConvertSerial(QualifiedName table, Column before, Column after, Sequence sequence)
    implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  /** Whether the column becomes an identity column. */
  public boolean toIdentity() {
    return after.identity() != null;
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.column(table, after.name()));
    Ref own = Ref.object(sequence.name());
    Ref made = Ref.identitySequence(table, after.name());
    claims.removes(toIdentity() ? own : made);
    claims.creates(toIdentity() ? made : own);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.changeColumn(
        editor,
        table,
        after.name(),
        it -> it.withDefault(after.defaultValue()).withIdentity(after.identity()));
    if (toIdentity()) {
      editor.remove(sequence.id());
    } else {
      editor.add(sequence);
    }
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new ConvertSerial(table, after, before, sequence));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
