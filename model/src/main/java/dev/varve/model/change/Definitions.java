package dev.varve.model.change;

import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ConstraintVisitor;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SchemaObjectVisitor;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the definition of an object, a column, a constraint or an index creates and needs. */
final class Definitions {

  private Definitions() {}

  static void declare(SchemaObject object, Claims claims) {
    object.accept(new OfObject(claims));
  }

  static void declare(QualifiedName table, Column column, Claims claims) {
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

  static void declare(QualifiedName table, Constraint constraint, Claims claims) {
    claims.creates(Ref.constraint(table, constraint.name()));
    constraint.accept(new OfConstraint(table, claims));
  }

  static void declare(QualifiedName table, Index index, Claims claims) {
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

  /** What string constants name: the sequence of {@code nextval('numbers')}. */
  static void relations(@Nullable SqlExpression expression, Claims claims) {
    if (expression != null) {
      for (QualifiedName relation : expression.relations()) {
        claims.needs(Ref.object(relation));
      }
    }
  }

  private record OfObject(Claims claims) implements SchemaObjectVisitor<Claims> {

    @Override
    public Claims visit(Schema schema) {
      claims.creates(Ref.schema(schema.name()));
      return claims;
    }

    @Override
    public Claims visit(Extension extension) {
      claims.creates(Ref.extension(extension.name()));
      if (extension.schema() != null) {
        claims.needs(Ref.schema(extension.schema()));
      }
      return claims;
    }

    @Override
    public Claims visit(EnumType type) {
      claims.creates(Ref.object(type.name()));
      claims.needs(Ref.schema(type.name().schema()));
      return claims;
    }

    /** Its owner is a change of its own. */
    @Override
    public Claims visit(Sequence sequence) {
      claims.creates(Ref.object(sequence.name()));
      claims.needs(Ref.schema(sequence.name().schema()));
      return claims;
    }

    @Override
    public Claims visit(Table table) {
      claims.creates(Ref.object(table.name()));
      claims.needs(Ref.schema(table.name().schema()));
      Claims outward = outsideOf(table.name());
      for (Column column : table.columns()) {
        declare(table.name(), column, outward);
      }
      for (Constraint constraint : table.constraints()) {
        declare(table.name(), constraint, outward);
      }
      for (Index index : table.indexes()) {
        declare(table.name(), index, outward);
      }
      return claims;
    }

    /** A table does not wait for its own columns. */
    private Claims outsideOf(QualifiedName table) {
      return (role, ref) -> {
        boolean own = role == Claims.Role.NEEDS && ref.owner().equals(table);
        if (!own) {
          claims.claim(role, ref);
        }
      };
    }
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
