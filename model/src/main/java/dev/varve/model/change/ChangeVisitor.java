package dev.varve.model.change;

/**
 * One method for each kind of change: what must be written where a kind is added.
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

  /** Visits a change of a comment. */
  R visit(SetComment change);

  /** Visits a change of an extension's version. */
  R visit(SetExtensionVersion change);

  /** Visits a move of an extension. */
  R visit(SetExtensionSchema change);

  /** Visits a change of a sequence's type or options. */
  R visit(AlterSequence change);

  /** Visits a change of the column that a sequence belongs to. */
  R visit(SetSequenceOwner change);

  /** Visits a serial column that becomes an identity column, or the other way round. */
  R visit(ConvertSerial change);

  /** Visits a new enum label. */
  R visit(AddEnumLabel change);

  /** Visits the rename of an enum label. */
  R visit(RenameEnumLabel change);

  /** Visits a swap of an enum type. */
  R visit(ReplaceEnumLabels change);

  /** Visits a new column. */
  R visit(AddColumn change);

  /** Visits the drop of a column. */
  R visit(DropColumn change);

  /** Visits the rename of a column. */
  R visit(RenameColumn change);

  /** Visits a change of a column's type. */
  R visit(AlterColumnType change);

  /** Visits a change of a column's nullability. */
  R visit(SetNullability change);

  /** Visits a change of a column's default. */
  R visit(SetDefault change);

  /** Visits a change of a column's identity. */
  R visit(SetIdentity change);

  /** Visits a change of a generated column. */
  R visit(SetGenerated change);

  /** Visits a new constraint. */
  R visit(AddConstraint change);

  /** Visits the drop of a constraint. */
  R visit(DropConstraint change);

  /** Visits the rename of a constraint. */
  R visit(RenameConstraint change);

  /** Visits the validation of a constraint. */
  R visit(ValidateConstraint change);

  /** Visits a change of when a foreign key is checked. */
  R visit(SetDeferral change);

  /** Visits a new index. */
  R visit(CreateIndex change);

  /** Visits the drop of an index. */
  R visit(DropIndex change);

  /** Visits the rename of an index. */
  R visit(RenameIndex change);
}
