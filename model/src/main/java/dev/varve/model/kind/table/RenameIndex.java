package dev.varve.model.kind.table;

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
import dev.varve.model.schema.TableParts;
import java.util.Set;

/**
 * Renames an index of a table.
 *
 * @param table the table
 * @param from the name before
 * @param to the name after
 */
public record RenameIndex(QualifiedName table, String from, String to) implements PartRename {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.removes(Ref.object(table.withName(from)));
    claims.creates(Ref.object(table.withName(to)));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(TableParts.changeIndex(editor.table(table), from, it -> it.withName(to)));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new RenameIndex(table, to, from));
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
  public boolean isHeldUp() {
    return false;
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
  public void lower(Steps steps) {
    steps.sql(IndexDdl.rename(table, from, to));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
