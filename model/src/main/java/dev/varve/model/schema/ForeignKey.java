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
 * @param onUpdate what happens when the referenced key changes
 * @param deferral when it is checked
 * @param comment its comment
 */
public record ForeignKey(
    String name,
    List<String> columns,
    QualifiedName references,
    List<String> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    Deferral deferral,
    @Nullable String comment)
    implements Constraint {

  /** Copies the lists. */
  public ForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  @Override
  public ForeignKey withName(String newName) {
    return new ForeignKey(
        newName, columns, references, referencedColumns, onDelete, onUpdate, deferral, comment);
  }

  @Override
  public ForeignKey withComment(@Nullable String newComment) {
    return new ForeignKey(
        name, columns, references, referencedColumns, onDelete, onUpdate, deferral, newComment);
  }

  /** The same foreign key, checked at another time. */
  public ForeignKey withDeferral(Deferral newDeferral) {
    return new ForeignKey(
        name, columns, references, referencedColumns, onDelete, onUpdate, newDeferral, comment);
  }

  @Override
  public ForeignKey withColumnRenamed(String from, String to) {
    return new ForeignKey(
        name,
        Constraint.renamed(columns, from, to),
        references,
        referencedColumns,
        onDelete,
        onUpdate,
        deferral,
        comment);
  }

  /** The same foreign key after a column of the referenced table was renamed. */
  public ForeignKey withReferencedColumnRenamed(String from, String to) {
    return new ForeignKey(
        name,
        columns,
        references,
        Constraint.renamed(referencedColumns, from, to),
        onDelete,
        onUpdate,
        deferral,
        comment);
  }

  /** The same foreign key after the referenced table was renamed or moved. */
  public ForeignKey withReferences(QualifiedName newReferences) {
    return new ForeignKey(
        name, columns, newReferences, referencedColumns, onDelete, onUpdate, deferral, comment);
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
        && onUpdate == that.onUpdate
        && deferral == that.deferral
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
