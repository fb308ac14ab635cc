package dev.varve.model.ddl;

import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ConstraintVisitor;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.UniqueConstraint;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.List;

/** Constraints: their definitions, and the actions of ALTER TABLE about them. */
public final class ConstraintDdl implements ConstraintVisitor<String> {
  private static final ConstraintDdl DEFINITION = new ConstraintDdl();
  private static final String NOT_VALID = " NOT VALID";

  private ConstraintDdl() {}

  /** The constraint as it stands in CREATE TABLE, with its name. */
  public static String definition(Constraint constraint) {
    return named(constraint.name()) + body(constraint);
  }

  /** The constraint without its name. */
  public static String body(Constraint constraint) {
    return constraint.accept(DEFINITION) + (constraint.validated() ? "" : NOT_VALID);
  }

  private static String named(String name) {
    return "CONSTRAINT " + SqlQuoting.identifier(name) + " ";
  }

  /** ADD CONSTRAINT. */
  public static String add(Constraint constraint) {
    return "ADD " + definition(constraint);
  }

  /** ADD CONSTRAINT … NOT VALID: rows that are there are not looked at. */
  public static String addNotValid(Constraint constraint) {
    return add(constraint.asValidated()) + NOT_VALID;
  }

  /** ADD CONSTRAINT … PRIMARY KEY USING INDEX. The index takes the constraint's name. */
  public static String addUsingIndex(PrimaryKey key, String index) {
    return usingIndex(key.name(), "PRIMARY KEY", index, key.deferral());
  }

  /** ADD CONSTRAINT … UNIQUE USING INDEX. The index takes the constraint's name. */
  public static String addUsingIndex(UniqueConstraint unique, String index) {
    return usingIndex(unique.name(), "UNIQUE", index, unique.deferral());
  }

  private static String usingIndex(String name, String kind, String index, Deferral deferral) {
    return "ADD "
        + named(name)
        + kind
        + " USING INDEX "
        + SqlQuoting.identifier(index)
        + deferral(deferral);
  }

  /** VALIDATE CONSTRAINT: rows that are there are looked at while they can be read and written. */
  public static String validate(String name) {
    return "VALIDATE CONSTRAINT " + SqlQuoting.identifier(name);
  }

  /** DROP CONSTRAINT. */
  public static String drop(String name) {
    return "DROP CONSTRAINT " + SqlQuoting.identifier(name);
  }

  /** ALTER CONSTRAINT of a foreign key. */
  public static String setDeferral(String name, Deferral deferral) {
    String words = deferral == Deferral.NOT_DEFERRABLE ? " NOT DEFERRABLE" : deferral(deferral);
    return "ALTER CONSTRAINT " + SqlQuoting.identifier(name) + words;
  }

  /** A condition that a column takes no NULL. */
  public static String addNotNullCheck(String name, String column) {
    SqlExpression condition = new SqlExpression(SqlQuoting.identifier(column) + " IS NOT NULL");
    return "ADD " + named(name) + "CHECK " + Expressions.inBrackets(condition) + NOT_VALID;
  }

  /** A constraint that a column takes no NULL; PostgreSQL 18 and later. */
  public static String addNotNull(String name, String column) {
    return "ADD " + named(name) + "NOT NULL " + SqlQuoting.identifier(column) + NOT_VALID;
  }

  private static String deferral(Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> "";
      case INITIALLY_IMMEDIATE -> " DEFERRABLE";
      case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
    };
  }

  private static String include(List<String> columns) {
    return columns.isEmpty() ? "" : " INCLUDE " + Names.list(columns);
  }

  @Override
  public String visit(PrimaryKey key) {
    return "PRIMARY KEY "
        + Names.list(key.columns())
        + include(key.include())
        + deferral(key.deferral());
  }

  @Override
  public String visit(UniqueConstraint unique) {
    return "UNIQUE "
        + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
        + Names.list(unique.columns())
        + include(unique.include())
        + deferral(unique.deferral());
  }

  @Override
  public String visit(ForeignKey key) {
    return "FOREIGN KEY "
        + Names.list(key.columns())
        + " REFERENCES "
        + key.references().sql()
        + " "
        + Names.list(key.referencedColumns())
        + action(" ON DELETE ", key.onDelete())
        + (key.onDeleteColumns().isEmpty() ? "" : " " + Names.list(key.onDeleteColumns()))
        + action(" ON UPDATE ", key.onUpdate())
        + deferral(key.deferral());
  }

  private static String action(String words, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : words + action.sql();
  }

  @Override
  public String visit(CheckConstraint check) {
    return "CHECK "
        + Expressions.inBrackets(check.condition())
        + (check.noInherit() ? " NO INHERIT" : "");
  }
}
