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
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Definitions;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import java.util.Set;

/**
 * Drops a constraint of a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
record DropConstraint(QualifiedName table, Constraint constraint) implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.releases(Ref.object(table));
    Definitions.declare(table, constraint, claims.reversed());
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(TableParts.dropConstraint(editor.table(table), constraint.name()));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new AddConstraint(table, constraint));
  }

  @Override
  public Place place() {
    return constraint instanceof ForeignKey ? Place.FOREIGN_KEY_GOES : Place.CONSTRAINT_GOES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.RELAXES;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.removed("constraint", constraint.name(), "");
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.alterTable(table, ConstraintDdl.drop(constraint.name()));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
