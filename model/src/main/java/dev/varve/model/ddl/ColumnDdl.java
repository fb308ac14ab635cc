package dev.varve.model.ddl;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import org.jspecify.annotations.Nullable;

/** Columns: their definitions, and the actions of ALTER TABLE about them. */
public final class ColumnDdl {

  private ColumnDdl() {}

  /** The column as it stands in CREATE TABLE. */
  public static String definition(Column column) {
    StringBuilder sql = new StringBuilder(SqlQuoting.identifier(column.name()));
    sql.append(' ').append(column.type().sql()).append(collate(column.collation()));
    if (column.generated() != null) {
      sql.append(' ').append(generated(column.generated()));
    }
    if (column.identity() != null) {
      sql.append(' ').append(identity(column.identity()));
    }
    if (!column.nullable()) {
      sql.append(" NOT NULL");
    }
    if (column.defaultValue() != null) {
      sql.append(" DEFAULT ").append(Expressions.asDefault(column.defaultValue()));
    }
    return sql.toString();
  }

  /** COLLATE, if there is a collation. */
  public static String collate(@Nullable QualifiedName collation) {
    return collation == null ? "" : " COLLATE " + collation.sql();
  }

  private static String generated(Generated generated) {
    return "GENERATED ALWAYS AS "
        + Expressions.inBrackets(generated.expression())
        + (generated.stored() ? " STORED" : " VIRTUAL");
  }

  private static String identity(Identity identity) {
    String options = SequenceDdl.options(identity.options());
    return "GENERATED "
        + always(identity)
        + " AS IDENTITY"
        + (options.isEmpty() ? "" : " (" + options + ")");
  }

  private static String always(Identity identity) {
    return identity.always() ? "ALWAYS" : "BY DEFAULT";
  }

  /** ADD COLUMN. */
  public static String add(Column column) {
    return "ADD COLUMN " + definition(column);
  }

  /** DROP COLUMN. */
  public static String drop(String column) {
    return "DROP COLUMN " + SqlQuoting.identifier(column);
  }

  /** RENAME COLUMN, a statement of its own. */
  public static String rename(QualifiedName table, String from, String to) {
    return "ALTER TABLE "
        + table.sql()
        + "\n  RENAME COLUMN "
        + SqlQuoting.identifier(from)
        + " TO "
        + SqlQuoting.identifier(to);
  }

  /** ALTER COLUMN … TYPE, without USING. */
  public static String setType(String column, TypeName type, @Nullable QualifiedName collation) {
    return alter(column) + " TYPE " + type.sql() + collate(collation);
  }

  /** USING, for a type that PostgreSQL does not cast to by itself. */
  public static String using(String column, TypeName through, TypeName type) {
    String cast = through.equals(type) ? "" : "::" + through.sql();
    return " USING " + SqlQuoting.identifier(column) + cast + "::" + type.sql();
  }

  /** SET NOT NULL or DROP NOT NULL. */
  public static String setNullable(String column, boolean nullable) {
    return alter(column) + (nullable ? " DROP NOT NULL" : " SET NOT NULL");
  }

  /** SET DEFAULT or DROP DEFAULT. */
  public static String setDefault(String column, @Nullable SqlExpression value) {
    return alter(column)
        + (value == null ? " DROP DEFAULT" : " SET DEFAULT " + Expressions.asDefault(value));
  }

  /** ADD GENERATED … AS IDENTITY. */
  public static String addIdentity(String column, Identity identity) {
    return alter(column) + " ADD " + identity(identity);
  }

  /** DROP IDENTITY. */
  public static String dropIdentity(String column) {
    return alter(column) + " DROP IDENTITY";
  }

  /** SET GENERATED and what else changes of an identity. */
  public static String changeIdentity(
      String column, TypeName type, Identity before, Identity after) {
    StringBuilder sql = new StringBuilder(alter(column));
    if (before.always() != after.always()) {
      sql.append(" SET GENERATED ").append(always(after));
    }
    for (String change : SequenceDdl.changes(before.options(), type, after.options(), type)) {
      sql.append(change.equals(SequenceDdl.RESTART) ? " " : " SET ").append(change);
    }
    return sql.toString();
  }

  /** SET EXPRESSION (PostgreSQL 17 and later) or DROP EXPRESSION. */
  public static String setGenerated(String column, @Nullable Generated generated) {
    return alter(column)
        + (generated == null
            ? " DROP EXPRESSION"
            : " SET EXPRESSION AS " + Expressions.inBrackets(generated.expression()));
  }

  private static String alter(String column) {
    return "ALTER COLUMN " + SqlQuoting.identifier(column);
  }
}
