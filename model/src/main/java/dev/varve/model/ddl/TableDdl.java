package dev.varve.model.ddl;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.List;

/** Statements about tables. */
public final class TableDdl {

  private TableDdl() {}

  /** CREATE TABLE with columns and constraints; a line for each. */
  public static String create(Table table) {
    StringBuilder sql = new StringBuilder("CREATE TABLE ").append(table.name().sql());
    sql.append(" (");
    String separator = "\n  ";
    for (Column column : table.columns()) {
      sql.append(separator).append(ColumnDdl.definition(column));
      separator = ",\n  ";
    }
    for (Constraint constraint : table.constraints()) {
      sql.append(separator).append(ConstraintDdl.definition(constraint));
      separator = ",\n  ";
    }
    return sql.append(separator.equals("\n  ") ? ")" : "\n)").toString();
  }

  /** DROP TABLE, which fails if something else needs it. */
  public static String drop(QualifiedName table) {
    return "DROP TABLE " + table.sql();
  }

  /** LOCK TABLE: nobody reads or writes it until the transaction ends. */
  public static String lock(QualifiedName table) {
    return "LOCK TABLE " + table.sql() + " IN ACCESS EXCLUSIVE MODE";
  }

  /** ALTER TABLE with one action or several, a line for each. */
  public static String alter(QualifiedName table, List<String> actions) {
    return "ALTER TABLE " + table.sql() + "\n  " + String.join(",\n  ", actions);
  }

  /** ALTER TABLE … RENAME TO. */
  public static String rename(QualifiedName table, String newName) {
    return "ALTER TABLE " + table.sql() + "\n  RENAME TO " + SqlQuoting.identifier(newName);
  }

  /** ALTER TABLE … SET SCHEMA. */
  public static String setSchema(QualifiedName table, String schema) {
    return "ALTER TABLE " + table.sql() + "\n  SET SCHEMA " + SqlQuoting.identifier(schema);
  }

  /** ALTER TABLE … RENAME CONSTRAINT. */
  public static String renameConstraint(QualifiedName table, String from, String to) {
    return "ALTER TABLE "
        + table.sql()
        + "\n  RENAME CONSTRAINT "
        + SqlQuoting.identifier(from)
        + " TO "
        + SqlQuoting.identifier(to);
  }

  /** The same, if the table has a constraint of that name: before PostgreSQL 18 it has none. */
  public static String renameConstraintIfExists(QualifiedName table, String from, String to) {
    return "DO "
        + SqlQuoting.dollarQuoted(
            "\nBEGIN\n  IF EXISTS (\n    SELECT FROM pg_constraint WHERE conrelid = "
                + SqlQuoting.literal(table.sql())
                + "::regclass AND conname = "
                + SqlQuoting.literal(from)
                + "\n  ) THEN\n    "
                + renameConstraint(table, from, to)
                + ";\n  END IF;\nEND\n");
  }

  /** Gives a batch of rows that have no value in the column the column's default. */
  public static String backfillDefault(QualifiedName table, String column, int rows) {
    String quoted = SqlQuoting.identifier(column);
    return "UPDATE "
        + table.sql()
        + "\n  SET "
        + quoted
        + " = DEFAULT\n  WHERE ctid = ANY (ARRAY(\n    SELECT ctid FROM "
        + table.sql()
        + " WHERE "
        + quoted
        + " IS NULL LIMIT "
        + rows
        + "))";
  }
}
