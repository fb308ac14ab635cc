package dev.varve.model.kind.view;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.MemberRename;
import dev.varve.model.change.Place;
import dev.varve.model.change.References;
import dev.varve.model.change.Renaming;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaObject;
import java.util.Set;

/**
 * Renames a column of a view.
 *
 * @param object the view, materialized or not
 * @param from the old name
 * @param to the new name
 */
record RenameViewColumn(ObjectId object, String from, String to) implements MemberRename {

  @Override
  public void declare(Claims claims) {
    claims.removes(Ref.column(object.name(), from));
    claims.creates(Ref.column(object.name(), to));
    claims.needs(Ref.object(object.name()));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    SchemaObject old = editor.get(object);
    if (old instanceof View view) {
      editor.replace(view.withColumn(from, column -> column.withName(to)));
    } else {
      MaterializedView view = (MaterializedView) old;
      editor.replace(view.withColumn(from, column -> column.withName(to)));
    }
    References.renameColumn(editor, object.name(), from, to);
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new RenameViewColumn(object, to, from));
  }

  @Override
  public Place place() {
    return Place.NAME_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.RENAMES;
  }

  @Override
  public Words words() {
    return Words.changed("column", from, "renamed to " + to);
  }

  @Override
  public void warn(Warnings warnings) {
    Renaming.warn(warnings, this, to, "the column");
  }

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
    steps.sql(ViewDdl.renameColumn(object, from, to));
  }
}
