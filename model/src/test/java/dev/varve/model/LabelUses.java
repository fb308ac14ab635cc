package dev.varve.model;

import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places that name a label of an enum type: defaults, checks and predicates. */
final class LabelUses {

  private LabelUses() {}

  static void replace(SchemaDraft draft, EnumType type, String from, String to) {
    for (Table table : tablesWith(draft, type)) {
      List<Column> columns = new ArrayList<>();
      for (Column column : table.columns()) {
        boolean ofType = column.type().isNamed(type.name());
        columns.add(
            ofType ? column.withDefault(replaced(column.defaultValue(), from, to)) : column);
      }
      List<Constraint> constraints = new ArrayList<>();
      for (Constraint constraint : table.constraints()) {
        constraints.add(
            constraint instanceof CheckConstraint check && isOn(table, type, check.condition())
                ? replaced(check, from, to)
                : constraint);
      }
      List<Index> indexes = new ArrayList<>();
      for (Index index : table.indexes()) {
        indexes.add(isOn(table, type, index.where()) ? replaced(index, from, to) : index);
      }
      draft.put(table.withColumns(columns).withConstraints(constraints).withIndexes(indexes));
    }
  }

  static void remove(SchemaDraft draft, EnumType type, String literal) {
    for (Table table : tablesWith(draft, type)) {
      List<Column> columns = new ArrayList<>();
      for (Column column : table.columns()) {
        columns.add(names(column.defaultValue(), literal) ? column.withDefault(null) : column);
      }
      List<Constraint> constraints = new ArrayList<>(table.constraints());
      constraints.removeIf(
          it -> it instanceof CheckConstraint check && names(check.condition(), literal));
      List<Index> indexes = new ArrayList<>(table.indexes());
      indexes.removeIf(it -> names(it.where(), literal));
      draft.put(table.withColumns(columns).withConstraints(constraints));
      draft.put(draft.table(table.name()).withIndexes(indexes));
    }
  }

  private static List<Table> tablesWith(SchemaDraft draft, EnumType type) {
    List<Table> tables = new ArrayList<>();
    for (Table table : draft.tables()) {
      if (table.columns().stream().anyMatch(column -> column.type().isNamed(type.name()))) {
        tables.add(table);
      }
    }
    return tables;
  }

  /**
   * Another type of the table may have a label of that name: a condition begins with its column.
   */
  private static boolean isOn(Table table, EnumType type, @Nullable SqlExpression condition) {
    return condition != null
        && table.columns().stream()
            .filter(column -> column.type().isNamed(type.name()))
            .map(column -> SqlQuoting.identifier(column.name()) + " ")
            .anyMatch(condition.text()::startsWith);
  }

  private static CheckConstraint replaced(CheckConstraint check, String from, String to) {
    SqlExpression condition = new SqlExpression(check.condition().text().replace(from, to));
    return new CheckConstraint(
        check.name(), condition, check.noInherit(), check.validated(), check.comment());
  }

  private static Index replaced(Index index, String from, String to) {
    return new Index(
        index.name(),
        index.method(),
        index.unique(),
        index.nullsNotDistinct(),
        index.keys(),
        index.include(),
        replaced(index.where(), from, to),
        index.with(),
        index.comment());
  }

  private static @Nullable SqlExpression replaced(
      @Nullable SqlExpression expression, String from, String to) {
    return expression == null ? null : new SqlExpression(expression.text().replace(from, to));
  }

  private static boolean names(@Nullable SqlExpression expression, String literal) {
    return expression != null && expression.text().contains(literal);
  }
}
