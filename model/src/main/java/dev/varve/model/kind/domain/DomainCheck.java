package dev.varve.model.kind.domain;

import dev.varve.model.schema.SqlExpression;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A check of a domain.
 *
 * @param name its name
 * @param condition what must hold of each value, which it calls {@code VALUE}
 * @param validated whether PostgreSQL knows that every value in tables meets it
 * @param comment its comment
 */
public record DomainCheck(
    String name, SqlExpression condition, boolean validated, @Nullable String comment) {

  /** A check that every value meets. */
  public static DomainCheck of(String name, SqlExpression condition) {
    return new DomainCheck(name, condition, true, null);
  }

  /** The same check under another name. */
  public DomainCheck withName(String newName) {
    return new DomainCheck(newName, condition, validated, comment);
  }

  /** The same check with another condition. */
  public DomainCheck withCondition(SqlExpression newCondition) {
    return new DomainCheck(name, newCondition, validated, comment);
  }

  /** The same check with another comment. */
  public DomainCheck withComment(@Nullable String newComment) {
    return new DomainCheck(name, condition, validated, newComment);
  }

  /** The same check, met by every value. */
  DomainCheck asValidated() {
    return new DomainCheck(name, condition, true, comment);
  }

  /** Whether the two are the same but for name and comment. */
  boolean sameDefinition(DomainCheck other) {
    return condition.equals(other.condition) && validated == other.validated;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DomainCheck that
        && name.equals(that.name)
        && sameDefinition(that)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
