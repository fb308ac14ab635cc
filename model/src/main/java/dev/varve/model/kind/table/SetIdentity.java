package dev.varve.model.kind.table;

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
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a column an identity column, changes how it is numbered, or makes it an ordinary one.
 *
 * @param table the table
 * @param column the column
 * @param before the identity before
 * @param after the identity after
 */
record SetIdentity(
    QualifiedName table, String column, @Nullable Identity before, @Nullable Identity after)
    implements OwnChange {

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
    editor.replace(
        TableParts.changeColumn(editor.table(table), column, it -> it.withIdentity(after)));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetIdentity(table, column, after, before));
  }

  /**
   * An identity goes before a default can come, and comes when the column takes no NULL. Bounds
   * that only the wider type allows go before the column gets a narrower one, and come after it
   * gets the wider one.
   */
  @Override
  public Place place() {
    if (after == null) {
      return Place.IDENTITY_GOES;
    }
    return before != null && reach(before) > reach(after) ? Place.TYPE_SWAPS : Place.IDENTITY_COMES;
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
        "column", column, after == null ? "no identity" : TableWords.identity(after));
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    Column changed = Objects.requireNonNull(steps.schema().table(table).column(column));
    new ColumnSteps(steps).setIdentity(this, changed.type(), steps.isFresh(table));
  }

  /** The greatest number, up or down, that an identity names as a bound. */
  private static long reach(Identity identity) {
    long up = Objects.requireNonNullElse(identity.options().max(), 0L);
    long down = Objects.requireNonNullElse(identity.options().min(), 0L);
    return Math.max(up, -1 - down);
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
