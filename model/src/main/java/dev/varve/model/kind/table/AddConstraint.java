package dev.varve.model.kind.table;

import dev.varve.model.change.Change;
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
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import java.util.Set;

/**
 * Adds a constraint, with its comment, to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record AddConstraint(QualifiedName table, Constraint constraint) implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(table));
    Definitions.declare(table, constraint, claims);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(TableParts.addConstraint(editor.table(table), constraint));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new DropConstraint(table, constraint));
  }

  @Override
  public Place place() {
    return constraint instanceof ForeignKey ? Place.FOREIGN_KEY_COMES : Place.CONSTRAINT_COMES;
  }

  @Override
  public Effect effect(Standing standing) {
    return constraint.validated() && !standing.isFresh(table) ? Effect.PROVES : Effect.ADDS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.added("constraint", constraint.name(), ConstraintDdl.body(constraint));
  }

  @Override
  public void warn(Warnings warnings) {
    if (!Rebuilt.is(warnings.before(), this)) {
      RowWarnings.existingRows(warnings, this, constraint.name(), "breaks the constraint");
    }
  }

  @Override
  public void warnBack(Warnings warnings) {
    boolean holds =
        warnings.isFresh(table) || !constraint.validated() || Rebuilt.is(warnings.before(), this);
    if (!holds) {
      RowWarnings.existingRowsBack(
          warnings,
          this,
          constraint.name(),
          "Constraint " + table + "." + constraint.name() + " comes back",
          "breaks it");
    }
  }

  @Override
  public void lower(Steps steps) {
    new ConstraintSteps(steps).add(table, constraint, steps.way(table), steps.proof());
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }

  /** A key's columns stay NOT NULL without it. */
  @Override
  public boolean goesWithoutTrace() {
    return !(constraint instanceof PrimaryKey);
  }

  @Override
  public boolean makesAgain(Change dropped) {
    return constraint instanceof ForeignKey
        && dropped instanceof DropConstraint drop
        && drop.table().equals(table)
        && drop.constraint().validated()
        && Constraint.sameDefinition(drop.constraint(), constraint);
  }
}
