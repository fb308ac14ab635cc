package dev.varve.model.kind.domain;

import dev.varve.model.ddl.ColumnDdl;
import dev.varve.model.ddl.Expressions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import org.jspecify.annotations.Nullable;

/** Statements about domains. */
final class DomainDdl {
  private static final String NOT_VALID = " NOT VALID";

  private DomainDdl() {}

  static String target(QualifiedName domain) {
    return "DOMAIN " + TypeName.of(domain).sql();
  }

  /** CREATE DOMAIN, with all but what PostgreSQL has not looked at. */
  static String create(Domain domain) {
    StringBuilder sql = new StringBuilder("CREATE ").append(target(domain.name()));
    sql.append(" AS ").append(definition(domain, "\n  "));
    for (DomainCheck check : domain.checks()) {
      if (check.validated()) {
        sql.append("\n  ").append(definition(check));
      }
    }
    return sql.toString();
  }

  /** The base type with its default and NOT NULL, without the checks. */
  static String definition(Domain domain, String separator) {
    StringBuilder sql = new StringBuilder(type(domain));
    if (domain.defaultValue() != null) {
      sql.append(separator).append("DEFAULT ");
      sql.append(Expressions.asDefault(domain.defaultValue()));
    }
    if (!domain.nullable()) {
      sql.append(separator).append("NOT NULL");
    }
    return sql.toString();
  }

  static String alter(QualifiedName domain, String action) {
    return "ALTER " + target(domain) + " " + action;
  }

  /** The check as it stands in CREATE DOMAIN, with its name. */
  static String definition(DomainCheck check) {
    return check(check.name()) + " " + body(check);
  }

  /** The check without its name. */
  static String body(DomainCheck check) {
    return "CHECK "
        + Expressions.inBrackets(check.condition())
        + (check.validated() ? "" : NOT_VALID);
  }

  /** The check with its name, for people. */
  static String said(DomainCheck check) {
    return check.name() + " " + body(check);
  }

  static String add(DomainCheck check) {
    return "ADD " + definition(check);
  }

  /** Values that are there are not looked at. */
  static String addNotValid(DomainCheck check) {
    return add(check.asValidated()) + NOT_VALID;
  }

  static String setDefault(@Nullable SqlExpression value) {
    return value == null ? "DROP DEFAULT" : "SET DEFAULT " + Expressions.asDefault(value);
  }

  static String setNullable(boolean nullable) {
    return nullable ? "DROP NOT NULL" : "SET NOT NULL";
  }

  static String renameCheck(QualifiedName domain, String from, String to) {
    return alter(domain, "RENAME " + check(from) + " TO " + SqlQuoting.identifier(to));
  }

  private static String check(String name) {
    return "CONSTRAINT " + SqlQuoting.identifier(name);
  }

  /** A check as a comment names it. */
  static String check(QualifiedName domain, String name) {
    return check(name) + " ON " + target(domain);
  }

  /** The type with its collation. */
  static String type(Domain domain) {
    return domain.type().sql() + ColumnDdl.collate(domain.collation());
  }
}
