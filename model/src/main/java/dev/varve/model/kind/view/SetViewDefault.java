package dev.varve.model.kind.view;

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
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SqlExpression;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets, changes or takes away the default of a view's column.
 *
 * @param view the view
 * @param column the column
 * @param before the default before
 * @param after the default after
 */
record SetViewDefault(
    QualifiedName view,
    String column,
    @Nullable SqlExpression before,
    @Nullable SqlExpression after)
    implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.view(view);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.column(view, column));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    View old = (View) editor.get(object());
    editor.replace(old.withColumn(column, it -> it.withDefault(after)));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetViewDefault(view, column, after, before));
  }

  @Override
  public Place place() {
    return Place.CODE_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.MARKS;
  }

  @Override
  public Words words() {
    return Words.changed("column", column, after == null ? "no default" : "default " + after);
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }

  @Override
  public void lower(Steps steps) {
    steps.sql(ViewDdl.setDefault(view, column, after));
  }
}
