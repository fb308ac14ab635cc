package dev.varve.model.kind.table;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.Renaming;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.TableParts;
import java.util.Set;

/**
 * Makes a column that takes its numbers from a sequence of its own an identity column, or the other
 * way round: the numbers go on where they were.
 *
 * @param table the table
 * @param before the column before
 * @param after the column after; it differs in default and identity alone
 * @param sequence the column's sequence, which goes or comes
 */
record ConvertSerial(QualifiedName table, Column before, Column after, Sequence sequence)
    implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  /** Whether the column becomes an identity column. */
  boolean toIdentity() {
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
    editor.replace(
        TableParts.changeColumn(
            editor.table(table),
            after.name(),
            it -> it.withDefault(after.defaultValue()).withIdentity(after.identity())));
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

  /** As {@link SetIdentity}. */
  @Override
  public Place place() {
    return toIdentity() ? Place.IDENTITY_COMES : Place.IDENTITY_GOES;
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
    return Words.changed(
        "column",
        after.name(),
        after.identity() != null
            ? TableWords.identity(after.identity()) + " instead of sequence " + sequence.name()
            : "sequence " + sequence.name() + " instead of identity");
  }

  @Override
  public void warn(Warnings warnings) {
    QualifiedName made = PostgresNames.identitySequence(table, after.name());
    if (toIdentity() && !sequence.name().equals(made)) {
      Renaming.warn(warnings, this, after.name(), "the sequence");
    }
  }

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    new SerialSteps(steps).convert(this);
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
