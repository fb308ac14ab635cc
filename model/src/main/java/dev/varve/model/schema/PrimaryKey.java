package dev.varve.model.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A primary key.
 *
 * @param name its name
 * @param columns its columns in order
 * @param include columns that its index holds beside them
 * @param deferral when it is checked
 * @param comment its comment
 */
public record PrimaryKey(
    String name,
    List<String> columns,
    List<String> include,
    Deferral deferral,
    @Nullable String comment)
    implements Constraint {

  /** Copies the lists. */
  public PrimaryKey {
    columns = List.copyOf(columns);
    include = List.copyOf(include);
  }

  @Override
  public boolean hasIndex() {
    return true;
  }

  @Override
  public PrimaryKey withName(String newName) {
    return new PrimaryKey(newName, columns, include, deferral, comment);
  }

  @Override
  public PrimaryKey withComment(@Nullable String newComment) {
    return new PrimaryKey(name, columns, include, deferral, newComment);
  }

  @Override
  public PrimaryKey withColumnRenamed(String from, String to) {
    return new PrimaryKey(
        name,
        Constraint.renamed(columns, from, to),
        Constraint.renamed(include, from, to),
        deferral,
        comment);
  }

  @Override
  public boolean uses(String column) {
    return columns.contains(column) || include.contains(column);
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PrimaryKey that
        && name.equals(that.name)
        && columns.equals(that.columns)
        && include.equals(that.include)
        && deferral == that.deferral
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
