package dev.varve.model.plan;

import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.ddl.EnumTypeDdl;
import dev.varve.model.ddl.ExtensionDdl;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.ddl.SchemaDdl;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.ddl.TableDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SchemaObjectVisitor;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The steps that create an object with all that belongs to it. */
record Creation(StepList steps) implements SchemaObjectVisitor<StepList> {

  @Override
  public StepList visit(Schema schema) {
    steps.sql(SchemaDdl.create(schema));
    return comment(schema);
  }

  @Override
  public StepList visit(Extension extension) {
    steps.sql(ExtensionDdl.create(extension));
    return steps;
  }

  @Override
  public StepList visit(EnumType type) {
    steps.sql(EnumTypeDdl.create(type));
    return comment(type);
  }

  @Override
  public StepList visit(Sequence sequence) {
    steps.sql(SequenceDdl.create(sequence));
    return comment(sequence);
  }

  @Override
  public StepList visit(Table table) {
    List<Constraint> later = new ArrayList<>();
    List<Constraint> atOnce = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      (constraint.validated() ? atOnce : later).add(constraint);
    }
    steps.sql(TableDdl.create(table.withConstraints(atOnce)));
    for (Constraint constraint : later) {
      // What stands in CREATE TABLE is valid, whatever its text says.
      steps.alterTable(table.name(), ConstraintDdl.add(constraint));
    }
    for (Index index : table.indexes()) {
      steps.sql(IndexDdl.create(table.name(), index, false));
    }
    comment(table);
    for (Column column : table.columns()) {
      if (column.comment() != null) {
        steps.sql(CommentDdl.onColumn(table.name(), column.name(), column.comment()));
      }
    }
    for (Constraint constraint : table.constraints()) {
      if (constraint.comment() != null) {
        steps.sql(CommentDdl.onConstraint(table.name(), constraint.name(), constraint.comment()));
      }
    }
    for (Index index : table.indexes()) {
      if (index.comment() != null) {
        steps.sql(CommentDdl.onIndex(table.name(), index.name(), index.comment()));
      }
    }
    return steps;
  }

  private StepList comment(SchemaObject object) {
    if (object.comment() != null) {
      steps.sql(CommentDdl.onObject(object.id(), object.comment()));
    }
    return steps;
  }
}
