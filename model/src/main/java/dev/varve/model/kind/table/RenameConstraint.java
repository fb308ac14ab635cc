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
import dev.varve.model.ddl.TableDdl;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import java.util.Set;

/**
 * Renames a constraint of a table, and its index if it has one.
 *
 * @param table the table
 * @param from the name before
 * @param to the name after
 */
public record RenameConstraint(QualifiedName table, String from, String to) implements PartRename {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.removes(Ref.constraint(table, from));
    claims.removes(Ref.object(table.withName(from)));
    claims.creates(Ref.constraint(table, to));
    claims.creates(Ref.object(table.withName(to)));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(TableParts.changeConstraint(editor.table(table), from, it -> it.withName(to)));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new RenameConstraint(table, to, from));
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
    return Words.changed("constraint", from, "renamed to " + to);
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(TableDdl.renameConstraint(table, from, to));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
