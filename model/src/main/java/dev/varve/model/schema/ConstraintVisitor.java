package dev.varve.model.schema;

/**
 * One method for each kind of constraint.
 *
 * @param <R> what a visit gives
 */
public interface ConstraintVisitor<R> {

  /** Visits a primary key. */
  R visit(PrimaryKey key);

  /** Visits a unique constraint. */
  R visit(UniqueConstraint unique);

  /** Visits a foreign key. */
  R visit(ForeignKey key);

  /** Visits a check constraint. */
  R visit(CheckConstraint check);
}
