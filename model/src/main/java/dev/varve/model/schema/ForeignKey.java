package dev.varve.model.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name its name
 * @param columns the referencing columns in order
 * @param references the referenced table
 * @param referencedColumns the referenced columns in order
 * @param onDelete what happens when the referenced row is deleted
 * @param onDeleteColumns the columns that SET NULL or SET DEFAULT is about when the referenced row
 *     is deleted; all if empty (PostgreSQL 15 and later)
 * @param onUpdate what happens when the referenced key changes
 * @param deferral when it is checked
 * @param validated whether PostgreSQL knows that every row meets it
 * @param comment its comment
 */
public record ForeignKey(
    String name,
    List<String> columns,
    QualifiedName references,
    List<String> referencedColumns,
    ReferentialAction onDelete,
    List<String> onDeleteColumns,
    ReferentialAction onUpdate,
    Deferral deferral,
    boolean validated,
    @Nullable String comment)
    implements Constraint {

  /** Copies the lists. */
  public ForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
    onDeleteColumns = List.copyOf(onDeleteColumns);
  }

  /** A foreign key that every row meets, and whose actions are about all of its columns. */
  public ForeignKey(
      String name,
      List<String> columns,
      QualifiedName references,
      List<String> referencedColumns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate,
      Deferral deferral,
      @Nullable String comment) {
    this(
        name,
        columns,
        references,
        referencedColumns,
        onDelete,
        List.of(),
        onUpdate,
        deferral,
        true,
        comment);
  }

  /** A foreign key of the same columns and action, with some parts another. */
  private ForeignKey with(
      String newName, Deferral newDeferral, boolean newValidated, @Nullable String newComment) {
    return new ForeignKey(
        newName,
        columns,
        references,
        referencedColumns,
        onDelete,
        onDeleteColumns,
        onUpdate,
        newDeferral,
        newValidated,
        newComment);
  }

  private ForeignKey between(
      List<String> newColumns,
      List<String> newOnDelete,
      QualifiedName newReferences,
      List<String> newReferenced) {
    return new ForeignKey(
        name,
        newColumns,
        newReferences,
        newReferenced,
        onDelete,
        newOnDelete,
        onUpdate,
        deferral,
        validated,
        comment);
  }

  @Override
  public ForeignKey withName(String newName) {
    return with(newName, deferral, validated, comment);
  }

  @Override
  public ForeignKey withComment(@Nullable String newComment) {
    return with(name, deferral, validated, newComment);
  }

  @Override
  public ForeignKey asValidated() {
    return with(name, deferral, true, comment);
  }

  /** The same foreign key, checked at another time. */
  public ForeignKey withDeferral(Deferral newDeferral) {
    return with(name, newDeferral, validated, comment);
  }

  @Override
  public ForeignKey withColumnRenamed(String from, String to) {
    return between(
        Constraint.renamed(columns, from, to),
        Constraint.renamed(onDeleteColumns, from, to),
        references,
        referencedColumns);
  }

  /** The same foreign key after a column of the referenced table was renamed. */
  public ForeignKey withReferencedColumnRenamed(String from, String to) {
    return between(
        columns, onDeleteColumns, references, Constraint.renamed(referencedColumns, from, to));
  }

  /** The same foreign key after the referenced table was renamed or moved. */
  public ForeignKey withReferences(QualifiedName newReferences) {
    return between(columns, onDeleteColumns, newReferences, referencedColumns);
  }

  @Override
  public boolean uses(String column) {
    return columns.contains(column);
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ForeignKey that
        && name.equals(that.name)
        && columns.equals(that.columns)
        && references.equals(that.references)
        && referencedColumns.equals(that.referencedColumns)
        && onDelete == that.onDelete
        && onDeleteColumns.equals(that.onDeleteColumns)
        && onUpdate == that.onUpdate
        && deferral == that.deferral
        && validated == that.validated
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
