package dev.varve.model.kind.table;

import dev.varve.model.change.Steps;
import dev.varve.model.change.Way;
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.ddl.TableDdl;
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
public final class ConstraintSteps {
  private final Steps steps;

  /** Adds to the steps. */
  public ConstraintSteps(Steps steps) {
    this.steps = steps;
  }

  /** Adds a constraint to a table without rows, or to one that is locked anyway. */
  public void add(QualifiedName table, Constraint constraint) {
    add(table, constraint, Way.AT_ONCE, "");
  }

  /** Adds a constraint, or makes the part of that which the way says. */
  public void add(QualifiedName table, Constraint constraint, Way way, String proof) {
    switch (way) {
      case APART -> {
        constraint.accept(new Proof(table, constraint.name()));
        constraint.accept(new Exchange(table, constraint.name()));
      }
      case PROOF -> constraint.accept(new Proof(table, proof));
      case EXCHANGE -> constraint.accept(new Exchange(table, proof));
      case AT_ONCE -> steps.alterTable(table, ConstraintDdl.add(constraint));
      case UNSEEN -> steps.alterTable(table, ConstraintDdl.addNotValid(constraint));
      case LATER_LOOK -> steps.validate(table, constraint.name());
    }
    if (constraint.comment() != null && way != Way.PROOF && way != Way.LATER_LOOK) {
      steps.sql(CommentDdl.onConstraint(table, constraint.name(), constraint.comment()));
    }
  }

  /** Creates an index of a table without rows, or of one that is locked anyway. */
  public void createIndex(QualifiedName table, Index index) {
    createIndex(table, index, Way.AT_ONCE, "");
  }

  /** Creates an index, or makes the part of that which the way says. */
  public void createIndex(QualifiedName table, Index index, Way way, String proof) {
    switch (way) {
      case APART -> steps.outsideTransaction(IndexDdl.create(table, index, true));
      case PROOF -> steps.outsideTransaction(IndexDdl.create(table, index.withName(proof), true));
      case EXCHANGE -> renameIndex(table, proof, index.name());
      case AT_ONCE, UNSEEN, LATER_LOOK -> steps.sql(IndexDdl.create(table, index, false));
    }
    if (index.comment() != null && way != Way.PROOF) {
      steps.sql(CommentDdl.onIndex(table, index.name(), index.comment()));
    }
  }

  private void renameIndex(QualifiedName table, String from, String to) {
    if (!from.equals(to)) {
      steps.sql(IndexDdl.rename(table, from, to));
    }
  }

  /** What proves a constraint on rows next to what stands, without keeping anybody waiting. */
  private final class Proof implements ConstraintVisitor<Steps> {
    private final QualifiedName table;
    private final String name;

    Proof(QualifiedName table, String name) {
      this.table = table;
      this.name = name;
    }

    @Override
    public Steps visit(PrimaryKey key) {
      return uniqueIndex(key.columns(), key.include(), false);
    }

    @Override
    public Steps visit(UniqueConstraint unique) {
      return uniqueIndex(unique.columns(), unique.include(), unique.nullsNotDistinct());
    }

    private Steps uniqueIndex(
        List<String> columns, List<String> include, boolean nullsNotDistinct) {
      List<IndexKey> keys = new ArrayList<>();
      for (String column : columns) {
        keys.add(IndexKey.of(column));
      }
      Index index =
          new Index(
              name, "btree", true, nullsNotDistinct, keys, include, null, new TreeMap<>(), null);
      steps.outsideTransaction(IndexDdl.create(table, index, true));
      return steps;
    }

    @Override
    public Steps visit(ForeignKey key) {
      return validatedLater(key);
    }

    @Override
    public Steps visit(CheckConstraint check) {
      return validatedLater(check);
    }

    /**
     * NOT VALID and VALIDATE never share a transaction: the scan would run under the strong lock.
     */
    private Steps validatedLater(Constraint constraint) {
      steps.alterTable(table, ConstraintDdl.addNotValid(constraint.withName(name)));
      if (constraint.validated()) {
        steps.validate(table, name);
      }
      return steps;
    }
  }

  /** What makes a constraint of its proof; PostgreSQL does not look at the rows again. */
  private final class Exchange implements ConstraintVisitor<Steps> {
    private final QualifiedName table;
    private final String proof;

    Exchange(QualifiedName table, String proof) {
      this.table = table;
      this.proof = proof;
    }

    @Override
    public Steps visit(PrimaryKey key) {
      steps.alterTable(table, ConstraintDdl.addUsingIndex(key, proof));
      return steps;
    }

    @Override
    public Steps visit(UniqueConstraint unique) {
      steps.alterTable(table, ConstraintDdl.addUsingIndex(unique, proof));
      return steps;
    }

    @Override
    public Steps visit(ForeignKey key) {
      return renamed(key);
    }

    @Override
    public Steps visit(CheckConstraint check) {
      return renamed(check);
    }

    private Steps renamed(Constraint constraint) {
      if (!constraint.name().equals(proof)) {
        steps.sql(TableDdl.renameConstraint(table, proof, constraint.name()));
      }
      return steps;
    }
  }
}
