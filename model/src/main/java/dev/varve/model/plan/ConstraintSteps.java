package dev.varve.model.plan;

import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ConstraintVisitor;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The steps that add constraints and indexes without keeping writers waiting for a scan. */
final class ConstraintSteps {
  private final StepList steps;

  ConstraintSteps(StepList steps) {
    this.steps = steps;
  }

  void add(QualifiedName table, Constraint constraint, boolean fresh) {
    if (fresh) {
      steps.alterTable(table, ConstraintDdl.add(constraint));
    } else {
      constraint.accept(new OnRows(table));
    }
    if (constraint.comment() != null) {
      steps.sql(CommentDdl.onConstraint(table, constraint.name(), constraint.comment()));
    }
  }

  void createIndex(QualifiedName table, Index index, boolean fresh) {
    String sql = IndexDdl.create(table, index, !fresh);
    if (fresh) {
      steps.sql(sql);
    } else {
      steps.outsideTransaction(sql);
    }
    if (index.comment() != null) {
      steps.sql(CommentDdl.onIndex(table, index.name(), index.comment()));
    }
  }

  /** How constraints come to a table that may have rows. */
  private final class OnRows implements ConstraintVisitor<StepList> {
    private final QualifiedName table;

    OnRows(QualifiedName table) {
      this.table = table;
    }

    @Override
    public StepList visit(PrimaryKey key) {
      Index index = index(key.name(), key.columns(), key.include(), false);
      steps.outsideTransaction(IndexDdl.create(table, index, true));
      steps.alterTable(table, ConstraintDdl.addUsingIndex(key));
      return steps;
    }

    @Override
    public StepList visit(UniqueConstraint unique) {
      Index index =
          index(unique.name(), unique.columns(), unique.include(), unique.nullsNotDistinct());
      steps.outsideTransaction(IndexDdl.create(table, index, true));
      steps.alterTable(table, ConstraintDdl.addUsingIndex(unique));
      return steps;
    }

    private Index index(
        String name, List<String> columns, List<String> include, boolean nullsNotDistinct) {
      List<IndexKey> keys = new ArrayList<>();
      for (String column : columns) {
        keys.add(IndexKey.of(column));
      }
      return new Index(
          name, "btree", true, nullsNotDistinct, keys, include, null, new TreeMap<>(), null);
    }

    @Override
    public StepList visit(ForeignKey key) {
      return validatedLater(key);
    }

    @Override
    public StepList visit(CheckConstraint check) {
      return validatedLater(check);
    }

    /**
     * NOT VALID and VALIDATE never share a transaction: the scan would run under the strong lock.
     */
    private StepList validatedLater(Constraint constraint) {
      steps.alterTable(table, ConstraintDdl.addNotValid(constraint));
      if (constraint.validated()) {
        steps.validate(table, constraint.name());
      }
      return steps;
    }
  }
}
