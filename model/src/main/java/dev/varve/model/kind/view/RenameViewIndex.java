package dev.varve.model.kind.view;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.PartRename;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.Set;

/**
 * Renames an index of a materialized view.
 *
 * @param view the view
 * @param from the old name
 * @param to the new name
 */
record RenameViewIndex(QualifiedName view, String from, String to) implements PartRename {

  @Override
  public ObjectId object() {
    return MaterializedView.id(view);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(view));
    claims.removes(Ref.object(view.withName(from)));
    claims.creates(Ref.object(view.withName(to)));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    MaterializedView old = (MaterializedView) editor.get(object());
    editor.replace(old.withIndex(from, index -> index.withName(to)));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new RenameViewIndex(view, to, from));
  }

  @Override
  public Place place() {
    return Place.CONSTRAINT_NAME_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.MARKS;
  }

  @Override
  public Words words() {
    return Words.changed("index", from, "renamed to " + to);
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
    steps.sql(IndexDdl.rename(view, from, to));
  }
}
