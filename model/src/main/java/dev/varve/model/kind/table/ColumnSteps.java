package dev.varve.model.kind.table;

import dev.varve.model.change.Steps;
import dev.varve.model.ddl.ColumnDdl;
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.ddl.TableDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.util.List;

/** The steps about columns that have a safe way and an unsafe one. */
public final class ColumnSteps {
  private static final int BATCH = 10_000;

  private final Steps steps;

  /** Adds to the steps. */
  public ColumnSteps(Steps steps) {
    this.steps = steps;
  }

  /** A default that is worked out for each row is filled in by batches, instead of a rewrite. */
  public void add(QualifiedName table, Column column, boolean fresh) {
    if (!fresh && VolatileDefault.of(column)) {
      addAndFill(table, column);
    } else {
      steps.alterTable(table, ColumnDdl.add(column));
    }
    if (column.comment() != null) {
      steps.sql(CommentDdl.onColumn(table, column.name(), column.comment()));
    }
  }

  /**
   * A column that takes no NULL: the rows that are there get a value, later ones must bring one.
   */
  public void addFilled(QualifiedName table, Column column, SqlExpression fill) {
    add(table, column.withDefault(fill), false);
    // In the statement that adds the column, PostgreSQL does not know it yet.
    steps.sql(TableDdl.alter(table, List.of(ColumnDdl.setDefault(column.name(), null))));
  }

  private void addAndFill(QualifiedName table, Column column) {
    steps.alterTable(table, ColumnDdl.add(column.withDefault(null).withNullable(true)));
    steps.sql(
        TableDdl.alter(table, List.of(ColumnDdl.setDefault(column.name(), column.defaultValue()))));
    steps.repeated(TableDdl.backfillDefault(table, column.name(), BATCH));
    if (!column.nullable()) {
      proveNotNull(table, column.name());
      setNotNullOnceProven(table, column.name());
    }
  }

  /**
   * The type of a column, with a cast where PostgreSQL makes none by itself.
   *
   * @param zone the time zone of its values
   */
  public void setType(AlterColumnType change, boolean throughText, String zone) {
    Column before = change.before();
    Column after = change.after();
    String action = ColumnDdl.setType(after.name(), after.type(), after.collation());
    String inZone = ZoneConversion.using(after.name(), before.type(), after.type(), zone);
    if (inZone != null) {
      action += " USING " + inZone;
    } else if (TypeConversion.of(before.type(), after.type()).needsUsing()) {
      boolean arrays = before.type().array() && after.type().array();
      TypeName text = new TypeName("", "text", "", arrays);
      TypeName through = throughText ? text : after.type();
      action += ColumnDdl.using(after.name(), through, after.type());
    }
    steps.alterTable(change.table(), action);
  }

  /** Numbers go on after those of the rows that are there. */
  public void setIdentity(SetIdentity change, TypeName type, boolean fresh) {
    QualifiedName table = change.table();
    String column = change.column();
    Identity before = change.before();
    Identity after = change.after();
    if (after == null) {
      steps.alterTable(table, ColumnDdl.dropIdentity(column));
      return;
    }
    // Together with a change of type PostgreSQL would do it last, or first, whatever stands first.
    steps.sql(
        TableDdl.alter(
            table,
            List.of(
                before == null
                    ? ColumnDdl.addIdentity(column, after)
                    : ColumnDdl.changeIdentity(column, type, before, after))));
    boolean startsAnew =
        before == null || SequenceDdl.mustRestart(before.options(), after.options(), type);
    if (startsAnew && !fresh) {
      steps.sql(
          SequenceDdl.goOnAfterRows(
              SequenceDdl.ofIdentity(table, column), table, column, type, after.options()));
    }
  }

  /** Sets the mark on a column without rows, or on one that is locked anyway, or takes it away. */
  public void setNullable(QualifiedName table, String column, boolean nullable) {
    steps.alterTable(table, ColumnDdl.setNullable(column, nullable));
  }

  /**
   * NOT NULL: first a condition that new rows must meet, then a look at the old rows that keeps
   * nobody waiting. Since PostgreSQL 18 the condition is the mark.
   */
  public void proveNotNull(QualifiedName table, String column) {
    if (steps.versions().oldest() >= 18) {
      String name = PostgresNames.notNull(table, column);
      steps.alterTable(table, ConstraintDdl.addNotNull(name, column));
      steps.validate(table, name);
    } else {
      String name = proofOfNotNull(table, column);
      steps.alterTable(table, ConstraintDdl.addNotNullCheck(name, column));
      steps.validate(table, name);
    }
  }

  /** The mark itself, for which PostgreSQL needs no scan once it is proven. */
  public void setNotNullOnceProven(QualifiedName table, String column) {
    if (steps.versions().oldest() < 18) {
      steps.sql(TableDdl.alter(table, List.of(ColumnDdl.setNullable(column, false))));
      steps.alterTable(table, ConstraintDdl.drop(proofOfNotNull(table, column)));
    }
  }

  private static String proofOfNotNull(QualifiedName table, String column) {
    return PostgresNames.make(table.name(), column, "not_null_check");
  }
}
