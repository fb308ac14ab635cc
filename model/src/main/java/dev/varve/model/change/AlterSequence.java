package dev.varve.model.change;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Sequence;

/**
 * Gives a sequence another type or other options.
 *
 * @param before the sequence before
 * @param after the sequence after; it differs in type and options alone
 */
public record AlterSequence(Sequence before, Sequence after) implements Change {

  @Override
  public ObjectId object() {
    return before.id();
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.object(before.name()));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    Sequence sequence = editor.sequence(before.name());
    editor.replace(sequence.withOptions(after.type(), after.options()));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new AlterSequence(after, before));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
