package dev.varve.model.kind.table;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import java.util.Set;

/**
 * Makes a column take NULL, or not.
 *
 * @param table the table
 * @param column the column
 * @param nullable whether it takes NULL after the change
 */
record SetNullability(QualifiedName table, String column, boolean nullable) implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.column(table, column));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(
        TableParts.changeColumn(editor.table(table), column, it -> it.withNullable(nullable)));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetNullability(table, column, !nullable));
  }

  @Override
  public Place place() {
    return nullable ? Place.NULL_IS_TAKEN : Place.NULL_IS_REFUSED;
  }

  @Override
  public Effect effect(Standing standing) {
    return nullable ? Effect.RELAXES : standing.isFresh(table) ? Effect.ADDS : Effect.PROVES;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.changed("column", column, nullable ? "null" : "not null");
  }

  @Override
  public void warn(Warnings warnings) {
    if (!nullable) {
      RowWarnings.existingRows(warnings, this, column, "holds NULL in the column");
    }
  }

  @Override
  public void warnBack(Warnings warnings) {
    if (!nullable && !warnings.isFresh(table) && !ReturnedColumn.is(warnings, table, column)) {
      RowWarnings.existingRowsBack(
          warnings,
          this,
          column,
          "Column " + table + "." + column + " takes no NULL again",
          "holds NULL in it");
    }
  }

  @Override
  public void lower(Steps steps) {
    ColumnSteps columns = new ColumnSteps(steps);
    switch (steps.way(table)) {
      case PROOF -> columns.proveNotNull(table, column);
      case EXCHANGE -> columns.setNotNullOnceProven(table, column);
      default -> columns.setNullable(table, column, nullable);
    }
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
