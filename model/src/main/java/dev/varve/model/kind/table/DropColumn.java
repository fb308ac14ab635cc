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
import dev.varve.model.change.Words;
import dev.varve.model.ddl.ColumnDdl;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Definitions;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import java.util.Set;

/**
 * Drops a column.
 *
 * @param table the table
 * @param column the column
 */
public record DropColumn(QualifiedName table, Column column) implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    Definitions.declare(table, column, claims.reversed());
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(TableParts.dropColumn(editor.table(table), column.name()));
  }

  /** The values of a generated column come back by themselves. */
  @Override
  public Inverse inverse() {
    AddColumn back = new AddColumn(table, column);
    return column.generated() == null ? Inverse.lossy(back) : Inverse.exact(back);
  }

  @Override
  public Place place() {
    return Place.COLUMN_GOES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.DROPS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.removed("column", column.name(), column.type().sql());
  }

  @Override
  public void warn(Warnings warnings) {
    if (column.generated() == null) {
      warnings.warn(
          HazardCode.DROP_COLUMN,
          this,
          column.name(),
          "dropping the column loses its values for good. First deploy code that does not use it");
    }
  }

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.alterTable(table, ColumnDdl.drop(column.name()));
    OwnedSequences.of(steps).dropped(table, column.name());
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
