package dev.varve.model.kind.sequence;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.Sequence;
import java.util.Set;

/**
 * Gives a sequence another type or other options.
 *
 * @param before the sequence before
 * @param after the sequence after; it differs in type and options alone
 */
record AlterSequence(Sequence before, Sequence after) implements OwnChange {

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
  public Place place() {
    return Place.SEQUENCE_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.MARKS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.whole(
        this, SequenceWords.definition(before) + " -> " + SequenceWords.definition(after));
  }

  @Override
  public void warn(Warnings warnings) {
    SequenceWarnings.warn(warnings, this);
  }

  @Override
  public void warnBack(Warnings warnings) {
    SequenceWarnings.warnBack(warnings, this);
  }

  @Override
  public void lower(Steps steps) {
    new SequenceSteps(steps).alter(this);
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
