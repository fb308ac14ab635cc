package dev.varve.model.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the definition of an object, a column, a constraint or an index creates and needs. */
public final class Definitions {

  private Definitions() {}

  /** Tells it of a column. */
  public static void declare(QualifiedName table, Column column, Claims claims) {
    claims.creates(Ref.column(table, column.name()));
    claims.needs(Ref.type(column.type()));
    relations(column.defaultValue(), claims);
    if (column.identity() != null) {
      claims.creates(Ref.identitySequence(table, column.name()));
    }
    if (column.generated() != null) {
      mentioned(table, column.generated().expression(), claims);
    }
  }

  /** Tells it of a constraint. */
  public static void declare(QualifiedName table, Constraint constraint, Claims claims) {
    claims.creates(Ref.constraint(table, constraint.name()));
    constraint.accept(new OfConstraint(table, claims));
  }

  /** Tells it of an index. */
  public static void declare(QualifiedName table, Index index, Claims claims) {
    claims.creates(Ref.object(table.withName(index.name())));
    for (IndexKey key : index.keys()) {
      mentioned(table, key.expression(), claims);
    }
    List<String> columns = index.keyColumns();
    columns(table, columns, claims);
    columns(table, index.include(), claims);
    mentioned(table, index.where(), claims);
    if (index.unique() && index.where() == null && columns.size() == index.keys().size()) {
      claims.creates(Ref.key(table, columns));
    }
  }

  private static void columns(QualifiedName table, List<String> columns, Claims claims) {
    for (String column : columns) {
      claims.needs(Ref.column(table, column));
    }
  }

  /** Any name in an expression may be a column of the table; one that is none has no creator. */
  private static void mentioned(
      QualifiedName table, @Nullable SqlExpression expression, Claims claims) {
    if (expression != null) {
      for (String name : expression.names()) {
        claims.needs(Ref.column(table, name));
      }
      relations(expression, claims);
    }
  }

  private static void relations(@Nullable SqlExpression expression, Claims claims) {
    thingsIn(expression).forEach(claims::needs);
  }

  /**
   * What string constants in an expression name, such as the sequence of {@code nextval('n')}, and
   * the routines that it calls.
   */
  public static Set<Ref> thingsIn(@Nullable SqlExpression expression) {
    Set<Ref> things = new LinkedHashSet<>();
    if (expression != null) {
      for (QualifiedName relation : expression.relations()) {
        things.add(Ref.object(relation));
      }
      for (QualifiedName routine : SqlMentions.of(expression.text()).calls()) {
        things.add(Ref.routine(routine));
      }
    }
    return things;
  }

  /** The same of all expressions of an index. */
  public static Set<Ref> thingsIn(Index index) {
    Set<Ref> things = new LinkedHashSet<>(thingsIn(index.where()));
    for (IndexKey key : index.keys()) {
      things.addAll(thingsIn(key.expression()));
    }
    return things;
  }

  /** A table does not wait for its own columns. */
  static Claims outsideOf(QualifiedName table, Claims claims) {
    return (role, ref) -> {
      boolean own = role == Claims.Role.NEEDS && ref.owner().equals(table);
      if (!own) {
        claims.claim(role, ref);
      }
    };
  }

  private record OfConstraint(QualifiedName table, Claims claims)
      implements ConstraintVisitor<Claims> {

    @Override
    public Claims visit(PrimaryKey key) {
      claims.creates(Ref.primaryKey(table));
      return key(key.name(), key.columns(), key.include());
    }

    @Override
    public Claims visit(UniqueConstraint unique) {
      return key(unique.name(), unique.columns(), unique.include());
    }

    private Claims key(String name, List<String> columns, List<String> include) {
      claims.creates(Ref.object(table.withName(name)));
      claims.creates(Ref.key(table, columns));
      columns(table, columns, claims);
      columns(table, include, claims);
      return claims;
    }

    @Override
    public Claims visit(ForeignKey key) {
      columns(table, key.columns(), claims);
      claims.needs(Ref.object(key.references()));
      columns(key.references(), key.referencedColumns(), claims);
      claims.needs(Ref.key(key.references(), key.referencedColumns()));
      return claims;
    }

    @Override
    public Claims visit(CheckConstraint check) {
      mentioned(table, check.condition(), claims);
      return claims;
    }
  }
}
