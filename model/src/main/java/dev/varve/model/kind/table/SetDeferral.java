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
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import java.util.Locale;
import java.util.Set;

/**
 * Changes when a foreign key is checked; the only constraint of which PostgreSQL allows it.
 *
 * @param table the table
 * @param constraint the foreign key's name
 * @param before when it is checked before
 * @param after when it is checked after
 */
record SetDeferral(QualifiedName table, String constraint, Deferral before, Deferral after)
    implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.constraint(table, constraint));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(
        TableParts.changeConstraint(
            editor.table(table), constraint, it -> ((ForeignKey) it).withDeferral(after)));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetDeferral(table, constraint, after, before));
  }

  @Override
  public Place place() {
    return Place.CONSTRAINT_CHANGES;
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
        "constraint", constraint, after.name().replace('_', ' ').toLowerCase(Locale.ROOT));
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.alterTable(table, ConstraintDdl.setDeferral(constraint, after));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
