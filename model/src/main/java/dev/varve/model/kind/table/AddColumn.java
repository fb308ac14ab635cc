package dev.varve.model.kind.table;

import dev.varve.model.change.Effect;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Way;
import dev.varve.model.change.Words;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Definitions;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TableParts;
import java.util.Set;

/**
 * Adds a column, with its comment, at the end of a table.
 *
 * @param table the table
 * @param column the column
 */
public record AddColumn(QualifiedName table, Column column) implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(table));
    Definitions.declare(table, column, claims);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(TableParts.addColumn(editor.table(table), column));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new DropColumn(table, column));
  }

  @Override
  public Place place() {
    return Place.COLUMN_COMES;
  }

  @Override
  public Effect effect(Standing standing) {
    return VolatileDefault.of(column) && !standing.isFresh(table) ? Effect.FILLS : Effect.ADDS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.added("column", column.name(), TableWords.definition(column));
  }

  @Override
  public void warn(Warnings warnings) {
    if (column.identity() != null) {
      RowWarnings.rewrite(warnings, this, column, "PostgreSQL numbers the rows that are there");
    } else if (column.generated() != null) {
      if (column.generated().stored()) {
        RowWarnings.rewrite(
            warnings, this, column, "PostgreSQL works out the stored values of all rows");
      }
    } else if (RequiredColumn.is(column) && warnings.rules().fillOf(table, column.name()) == null) {
      warnings.warn(
          HazardCode.REQUIRED_COLUMN,
          this,
          column.name(),
          "the column takes no NULL and has no default: the migration fails, and changes nothing,"
              + " if the table has rows. Give it a default, or make it nullable first");
    }
  }

  @Override
  public void warnBack(Warnings warnings) {
    ReturnedColumn.warn(warnings, this);
  }

  @Override
  public void lower(Steps steps) {
    SqlExpression fill = steps.rules().fillOf(table, column.name());
    boolean required = RequiredColumn.is(column) && !steps.isFresh(table);
    ColumnSteps columns = new ColumnSteps(steps);
    if (required && fill != null) {
      columns.addFilled(table, column, fill);
    } else {
      if (required) {
        RequiredColumn.guard(steps, table, column);
      }
      columns.add(table, column, steps.way(table) == Way.AT_ONCE);
    }
    steps.names().added(table, column.name());
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }
}
