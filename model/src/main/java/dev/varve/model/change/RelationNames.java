package dev.varve.model.change;

import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Expressions follow the tables and sequences that string constants in them name. */
final class RelationNames {

  private RelationNames() {}

  static void follow(SchemaEditor editor, QualifiedName from, QualifiedName to) {
    for (SchemaObject object : editor.objects()) {
      if (object instanceof Table table) {
        editor.replace(withRelationRenamed(table, from, to));
      }
    }
  }

  private static Table withRelationRenamed(Table table, QualifiedName from, QualifiedName to) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(withRelationRenamed(column, from, to));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      constraints.add(
          constraint instanceof CheckConstraint check
              ? check.withCondition(check.condition().withRelationRenamed(from, to))
              : constraint);
    }
    return table.withColumns(columns).withConstraints(constraints);
  }

  private static Column withRelationRenamed(Column column, QualifiedName from, QualifiedName to) {
    SqlExpression defaultValue = column.defaultValue();
    Generated generated = column.generated();
    if (defaultValue != null) {
      return column.withDefault(defaultValue.withRelationRenamed(from, to));
    }
    return generated == null
        ? column
        : column.withGenerated(
            new Generated(
                generated.expression().withRelationRenamed(from, to), generated.stored()));
  }
}
