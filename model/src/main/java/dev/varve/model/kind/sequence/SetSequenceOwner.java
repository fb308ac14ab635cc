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
import dev.varve.model.kind.table.OwnedSequences;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SequenceOwner;
import java.util.Set;
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
    implements OwnChange {

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
  public Place place() {
    return after == null ? Place.IDENTITY_GOES : Place.OWNER_COMES;
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
    return Words.whole(this, "owned by " + (after == null ? "none" : after));
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    boolean leaves =
        before != null && after == null && OwnedSequences.of(steps).leave(steps, sequence, before);
    if (!leaves) {
      new SequenceSteps(steps).setOwner(this);
    }
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
