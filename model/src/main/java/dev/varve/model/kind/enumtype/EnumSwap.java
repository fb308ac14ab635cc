package dev.varve.model.kind.enumtype;

import dev.varve.model.change.ColumnRef;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Steps;
import dev.varve.model.ddl.ColumnDdl;
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.ddl.EnumTypeDdl;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.kind.table.ColumnSteps;
import dev.varve.model.kind.table.ConstraintSteps;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import java.util.List;

/**
 * Swaps an enum type for one with other labels: the old type steps aside, the new one takes its
 * name, and columns are converted by their labels. What PostgreSQL cannot carry over goes before,
 * and comes back after: defaults, checks and partial indexes over the columns, and foreign keys
 * between them.
 */
final class EnumSwap {
  private final Steps steps;
  private final SchemaEditor schema;
  private final ReplaceEnumLabels change;
  private final List<ColumnRef> columns;
  private final EnumDependents dependents;

  EnumSwap(Steps steps, ReplaceEnumLabels change) {
    this.steps = steps;
    this.schema = steps.schema();
    this.change = change;
    this.columns = schema.columnsOfType(change.type());
    this.dependents = EnumDependents.of(schema.objects(), change.type());
  }

  void steps() {
    dropDependents();
    QualifiedName aside = change.type().withName(PostgresNames.cut(change.type().name(), "__old"));
    steps.sql(EnumTypeDdl.rename(change.type(), aside.name()));
    EnumType old = (EnumType) schema.find(ObjectId.enumType(change.type()));
    steps.sql(EnumTypeDdl.create(new EnumType(change.type(), change.after(), null)));
    if (old != null && old.comment() != null) {
      steps.sql(CommentDdl.on(new EnumTypeKind().target(old.id()), old.comment()));
    }
    for (ColumnRef column : columns) {
      convert(column.table().name(), column.column());
    }
    steps.sql(EnumTypeDdl.drop(aside));
    restoreDependents();
  }

  private void convert(QualifiedName table, Column column) {
    boolean hasDefault = column.defaultValue() != null;
    if (hasDefault) {
      steps.alterTable(table, ColumnDdl.setDefault(column.name(), null));
    }
    TypeName text = new TypeName("", "text", "", column.type().array());
    steps.alterTable(
        table,
        ColumnDdl.setType(column.name(), column.type(), column.collation())
            + ColumnDdl.using(column.name(), text, column.type()));
    if (hasDefault) {
      steps.alterTable(table, ColumnDdl.setDefault(column.name(), column.defaultValue()));
    }
  }

  private void dropDependents() {
    for (EnumDependents.Of table : dependents.tables()) {
      for (Constraint constraint : table.foreignKeys()) {
        steps.alterTable(table.name(), ConstraintDdl.drop(constraint.name()));
      }
    }
    for (EnumDependents.Of table : dependents.tables()) {
      for (Index index : table.indexes()) {
        steps.sql(IndexDdl.drop(table.name(), index.name(), false));
      }
      for (Constraint constraint : table.others()) {
        steps.alterTable(table.name(), ConstraintDdl.drop(constraint.name()));
      }
      for (Column column : table.generated()) {
        steps.alterTable(table.name(), ColumnDdl.drop(column.name()));
      }
    }
  }

  /** The tables are locked and their columns rewritten: nothing is won by a slower way back. */
  private void restoreDependents() {
    ConstraintSteps constraints = new ConstraintSteps(steps);
    ColumnSteps added = new ColumnSteps(steps);
    for (EnumDependents.Of table : dependents.tables()) {
      for (Column column : table.generated()) {
        added.add(table.name(), column, true);
      }
      for (Constraint constraint : table.others()) {
        constraints.add(table.name(), constraint);
      }
      for (Index index : table.indexes()) {
        constraints.createIndex(table.name(), index);
      }
    }
    for (EnumDependents.Of table : dependents.tables()) {
      for (Constraint constraint : table.foreignKeys()) {
        constraints.add(table.name(), constraint);
      }
    }
  }
}
