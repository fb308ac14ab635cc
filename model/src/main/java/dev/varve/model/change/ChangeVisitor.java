package dev.varve.model.change;

/**
 * One method for each change that all kinds of object have in common, and one for the rest, which
 * answer for themselves.
 *
 * @param <R> what a visit gives
 */
public interface ChangeVisitor<R> {

  /** Visits the creation of an object. */
  R visit(Create change);

  /** Visits the drop of an object. */
  R visit(Drop change);

  /** Visits the rename of an object. */
  R visit(Rename change);

  /** Visits a move to another schema. */
  R visit(MoveToSchema change);

  /** Visits another definition in place. */
  R visit(Replace change);

  /** Visits a change of a comment. */
  R visit(SetComment change);

  /** Visits a change that one kind alone has. */
  R visit(OwnChange change);
}
