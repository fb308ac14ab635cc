package dev.varve.model.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param name its name
 * @param condition what must hold of each row
 * @param noInherit whether tables that inherit are free of it
 * @param validated whether PostgreSQL knows that every row meets it
 * @param comment its comment
 */
public record CheckConstraint(
    String name,
    SqlExpression condition,
    boolean noInherit,
    boolean validated,
    @Nullable String comment)
    implements Constraint {

  /** A check that every row meets. */
  public CheckConstraint(
      String name, SqlExpression condition, boolean noInherit, @Nullable String comment) {
    this(name, condition, noInherit, true, comment);
  }

  @Override
  public CheckConstraint withName(String newName) {
    return new CheckConstraint(newName, condition, noInherit, validated, comment);
  }

  @Override
  public CheckConstraint withComment(@Nullable String newComment) {
    return new CheckConstraint(name, condition, noInherit, validated, newComment);
  }

  @Override
  public CheckConstraint asValidated() {
    return new CheckConstraint(name, condition, noInherit, true, comment);
  }

  @Override
  public CheckConstraint withColumnRenamed(String from, String to) {
    return withCondition(condition.withColumnRenamed(from, to));
  }

  /** The same constraint with another condition. */
  public CheckConstraint withCondition(SqlExpression newCondition) {
    return new CheckConstraint(name, newCondition, noInherit, validated, comment);
  }

  @Override
  public boolean uses(String column) {
    return condition.mentions(column);
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CheckConstraint that
        && name.equals(that.name)
        && condition.equals(that.condition)
        && noInherit == that.noInherit
        && validated == that.validated
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
