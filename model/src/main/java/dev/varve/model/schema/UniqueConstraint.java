package dev.varve.model.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param name its name
 * @param columns its columns in order
 * @param include columns that its index holds beside them
 * @param nullsNotDistinct whether two NULLs count as equal
 * @param deferral when it is checked
 * @param comment its comment
 */
public record UniqueConstraint(
    String name,
    List<String> columns,
    List<String> include,
    boolean nullsNotDistinct,
    Deferral deferral,
    @Nullable String comment)
    implements Constraint {

  /** Copies the lists. */
  public UniqueConstraint {
    columns = List.copyOf(columns);
    include = List.copyOf(include);
  }

  @Override
  public boolean hasIndex() {
    return true;
  }

  @Override
  public UniqueConstraint withName(String newName) {
    return new UniqueConstraint(newName, columns, include, nullsNotDistinct, deferral, comment);
  }

  @Override
  public UniqueConstraint withComment(@Nullable String newComment) {
    return new UniqueConstraint(name, columns, include, nullsNotDistinct, deferral, newComment);
  }

  @Override
  public UniqueConstraint withColumnRenamed(String from, String to) {
    return new UniqueConstraint(
        name,
        Constraint.renamed(columns, from, to),
        Constraint.renamed(include, from, to),
        nullsNotDistinct,
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
    return other instanceof UniqueConstraint that
        && name.equals(that.name)
        && columns.equals(that.columns)
        && include.equals(that.include)
        && nullsNotDistinct == that.nullsNotDistinct
        && deferral == that.deferral
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
