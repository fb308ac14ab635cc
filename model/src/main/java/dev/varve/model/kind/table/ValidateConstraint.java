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
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import java.util.Set;

/**
 * Lets PostgreSQL look whether every row meets a constraint that is NOT VALID.
 *
 * @param table the table
 * @param constraint the constraint as it is before
 */
record ValidateConstraint(QualifiedName table, Constraint constraint) implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.constraint(table, constraint.name()));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(
        TableParts.changeConstraint(
            editor.table(table), constraint.name(), Constraint::asValidated));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(
        new DropConstraint(table, constraint.asValidated()), new AddConstraint(table, constraint));
  }

  @Override
  public Place place() {
    return Place.CONSTRAINT_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.LOOKS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.changed("constraint", constraint.name(), "validated");
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.validate(table, constraint.name());
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
