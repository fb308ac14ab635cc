package dev.varve.model.change;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SequenceOwner;
import org.jspecify.annotations.Nullable;

/**
 * Says which column a sequence belongs to, if any. PostgreSQL drops it with that column; so whoever
 * drops the column takes the sequence from it before.
 *
 * @param sequence the sequence
 * @param before the column that it belongs to before
 * @param after the column that it belongs to after
 */
public record SetSequenceOwner(
    QualifiedName sequence, @Nullable SequenceOwner before, @Nullable SequenceOwner after)
    implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.sequence(sequence);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.sequenceOwner(sequence));
    if (before != null) {
      claims.releases(Ref.column(before.table(), before.column()));
    }
    if (after != null) {
      claims.needs(Ref.column(after.table(), after.column()));
      claims.needs(Ref.object(sequence));
    } else {
      claims.releases(Ref.object(sequence));
    }
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(editor.sequence(sequence).withOwner(after));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetSequenceOwner(sequence, after, before));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
