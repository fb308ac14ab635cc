package dev.varve.catalog;

import dev.varve.model.kind.domain.Domain;
import dev.varve.model.kind.rule.Rule;
import dev.varve.model.kind.trigger.Trigger;
import dev.varve.model.kind.view.View;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Schemas in what PostgreSQL does not rewrite: every expression is the same, defaults are told. */
final class WithoutExpressions {
  private static final SqlExpression SOME = new SqlExpression("some");

  private WithoutExpressions() {}

  static SchemaModel of(SchemaModel schema) {
    List<SchemaObject> objects = new ArrayList<>();
    for (SchemaObject object : schema.objects()) {
      if (object instanceof Table table) {
        objects.add(of(table));
      } else if (object instanceof Extension extension) {
        objects.add(new Extension(extension.name(), null, null));
      } else if (object instanceof Domain domain) {
        objects.add(of(domain));
      } else if (object instanceof View view) {
        objects.add(view.withQuery(SOME));
      } else if (object instanceof Trigger trigger) {
        objects.add(trigger.withWhen(of(trigger.when())));
      } else if (object instanceof Rule rule) {
        objects.add(rule.withBody(of(rule.where()), mapped(rule.commands(), command -> SOME)));
      } else {
        objects.add(object);
      }
    }
    return SchemaModel.of(objects);
  }

  private static Domain of(Domain domain) {
    return domain
        .withDefault(of(domain.defaultValue()))
        .withChecks(mapped(domain.checks(), check -> check.withCondition(SOME)));
  }

  private static Table of(Table table) {
    return table
        .withColumns(mapped(table.columns(), WithoutExpressions::of))
        .withConstraints(mapped(table.constraints(), WithoutExpressions::of))
        .withIndexes(mapped(table.indexes(), index -> of(table, index)));
  }

  private static <T> List<T> mapped(List<T> list, Function<T, T> function) {
    return list.stream().map(function).toList();
  }

  private static Column of(Column column) {
    Identity identity = column.identity();
    Generated generated = column.generated();
    return column
        .withDefault(of(column.defaultValue()))
        .withGenerated(generated == null ? null : new Generated(SOME, generated.stored()))
        .withIdentity(
            identity == null
                ? null
                : new Identity(identity.always(), identity.options().normalized(column.type())));
  }

  private static Constraint of(Constraint constraint) {
    return constraint instanceof CheckConstraint check
        ? new CheckConstraint(
            check.name(), SOME, check.noInherit(), check.validated(), check.comment())
        : constraint;
  }

  private static Index of(Table table, Index index) {
    return new Index(
        index.name(),
        index.method(),
        index.unique(),
        index.nullsNotDistinct(),
        mapped(index.keys(), key -> of(table, key)),
        index.include(),
        of(index.where()),
        index.with(),
        index.comment());
  }

  /** A key's collation that is the column's own is told or not. */
  private static IndexKey of(Table table, IndexKey key) {
    Column column = key.column() == null ? null : table.column(key.column());
    boolean isOwn = column != null && Objects.equals(key.collation(), column.collation());
    return new IndexKey(
        key.column(),
        of(key.expression()),
        key.operatorClass(),
        isOwn ? null : key.collation(),
        key.descending(),
        key.nullsFirst());
  }

  /** PostgreSQL keeps no default that is NULL, except that of a column of a domain. */
  private static @Nullable SqlExpression of(@Nullable SqlExpression expression) {
    return expression == null || expression.text().startsWith("NULL") ? null : SOME;
  }
}
