package dev.varve.model.kind.domain;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.SqlMentions;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UserType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A domain: another type with rules of its own.
 *
 * @param name its name
 * @param type the type that it restricts
 * @param collation its collation; null for that of the type
 * @param nullable whether its values may be NULL
 * @param defaultValue what a column of it gets that has no default of its own
 * @param checks what must hold of each value, by name
 * @param comment its comment
 */
public record Domain(
    QualifiedName name,
    TypeName type,
    @Nullable QualifiedName collation,
    boolean nullable,
    @Nullable SqlExpression defaultValue,
    List<DomainCheck> checks,
    @Nullable String comment)
    implements UserType {

  /** Sorts the checks. */
  public Domain {
    List<DomainCheck> sorted = new ArrayList<>(checks);
    sorted.sort(Comparator.comparing(DomainCheck::name));
    checks = List.copyOf(sorted);
  }

  /** A domain without rules. */
  public static Domain of(QualifiedName name, TypeName type) {
    return new Domain(name, type, null, true, null, List.of(), null);
  }

  /** What identifies a domain of the name. */
  public static ObjectId id(QualifiedName name) {
    return new ObjectId(ObjectKind.DOMAIN, name);
  }

  @Override
  public ObjectId id() {
    return id(name);
  }

  @Override
  public List<TypeName> madeOf() {
    return List.of(type);
  }

  @Override
  public Domain withName(QualifiedName newName) {
    return new Domain(newName, type, collation, nullable, defaultValue, checks, comment);
  }

  @Override
  public Domain withComment(@Nullable String newComment) {
    return new Domain(name, type, collation, nullable, defaultValue, checks, newComment);
  }

  /** The same domain over another type. */
  public Domain withType(TypeName newType) {
    return withType(newType, collation);
  }

  /** The same domain over another type, or with another collation. */
  Domain withType(TypeName newType, @Nullable QualifiedName newCollation) {
    return new Domain(name, newType, newCollation, nullable, defaultValue, checks, comment);
  }

  /** The same domain with or without NULL. */
  public Domain withNullable(boolean newNullable) {
    return new Domain(name, type, collation, newNullable, defaultValue, checks, comment);
  }

  /** The same domain with another default. */
  public Domain withDefault(@Nullable SqlExpression newDefault) {
    return new Domain(name, type, collation, nullable, newDefault, checks, comment);
  }

  /** The same domain with other checks. */
  public Domain withChecks(List<DomainCheck> newChecks) {
    return new Domain(name, type, collation, nullable, defaultValue, newChecks, comment);
  }

  /** The check of that name, if there is one. */
  @Nullable DomainCheck check(String checkName) {
    for (DomainCheck check : checks) {
      if (check.name().equals(checkName)) {
        return check;
      }
    }
    return null;
  }

  /** The same domain with one check changed. */
  Domain withCheck(String checkName, UnaryOperator<DomainCheck> change) {
    List<DomainCheck> changed = new ArrayList<>();
    boolean found = false;
    for (DomainCheck check : checks) {
      boolean is = check.name().equals(checkName);
      changed.add(is ? change.apply(check) : check);
      found |= is;
    }
    if (!found) {
      throw new IllegalStateException("domain " + name + " has no check \"" + checkName + "\"");
    }
    return withChecks(changed);
  }

  /** Whether the two are over one type, with one collation. */
  boolean sameType(Domain other) {
    return type.equals(other.type) && Objects.equals(collation, other.collation);
  }

  /** Whether the two hold values to the same rules; a check that is NOT VALID is none over them. */
  boolean sameRules(Domain other) {
    return nullable == other.nullable && rules().equals(other.rules());
  }

  /** Whether there is a rule over values that the other does not have. */
  boolean isStricterThan(Domain other) {
    return (other.nullable && !nullable) || !other.rules().containsAll(rules());
  }

  private Set<SqlExpression> rules() {
    return checks.stream()
        .filter(DomainCheck::validated)
        .map(DomainCheck::condition)
        .collect(Collectors.toSet());
  }

  @Override
  public Domain withComment(CommentTarget.Part part, String partName, @Nullable String newComment) {
    if (part != CommentTarget.Part.CONSTRAINT) {
      throw new IllegalStateException("a domain has no " + part + " \"" + partName + "\"");
    }
    return withCheck(partName, check -> check.withComment(newComment));
  }

  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.object(name));
    claims.needs(Ref.schema(name.schema()));
    claims.needs(Ref.type(type));
    for (DomainCheck check : checks) {
      claims.creates(Ref.constraint(name, check.name()));
      SqlMentions.of(check.condition().text()).declare(claims);
    }
    if (defaultValue != null) {
      SqlMentions.of(defaultValue.text()).declare(claims);
    }
  }

  @Override
  public Domain withoutLinks() {
    return this;
  }

  @Override
  public Domain canonical() {
    return this;
  }

  @Override
  public List<String> members() {
    return List.of();
  }

  @Override
  public List<String> relations() {
    return List.of();
  }

  /** What it is made of is swapped together with it; its checks and default go by themselves. */
  @Override
  public boolean hangsOn(Ref thing) {
    return false;
  }

  @Override
  public Domain afterRename(ObjectId old, QualifiedName newName) {
    Domain followed = withType(type.renamed(old.name(), newName));
    if (defaultValue != null) {
      followed = followed.withDefault(defaultValue.withRelationRenamed(old.name(), newName));
    }
    return followed;
  }

  @Override
  public Domain afterColumnRename(QualifiedName table, String from, String to) {
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Domain that
        && name.equals(that.name)
        && type.equals(that.type)
        && Objects.equals(collation, that.collation)
        && nullable == that.nullable
        && Objects.equals(defaultValue, that.defaultValue)
        && checks.equals(that.checks)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
