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
import dev.varve.model.schema.Definitions;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import java.util.Set;

/**
 * Creates an index, with its comment, on a table.
 *
 * @param table the table
 * @param index the index
 */
public record CreateIndex(QualifiedName table, Index index) implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(table));
    Definitions.declare(table, index, claims);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(TableParts.addIndex(editor.table(table), index));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new DropIndex(table, index));
  }

  @Override
  public Place place() {
    return Place.INDEX_COMES;
  }

  @Override
  public Effect effect(Standing standing) {
    return standing.isFresh(table) ? Effect.ADDS : Effect.PROVES;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.added("index", index.name(), TableWords.definition(index));
  }

  @Override
  public void warn(Warnings warnings) {
    if (index.unique()) {
      RowWarnings.existingRows(warnings, this, index.name(), "has the same key as another");
    }
  }

  @Override
  public void warnBack(Warnings warnings) {
    boolean holds =
        warnings.isFresh(table) || !index.unique() || Rebuilt.is(warnings.before(), this);
    if (!holds) {
      RowWarnings.existingRowsBack(
          warnings,
          this,
          index.name(),
          "Unique index " + table + "." + index.name() + " comes back",
          "has the same key as another");
    }
  }

  @Override
  public void lower(Steps steps) {
    new ConstraintSteps(steps).createIndex(table, index, steps.way(table), steps.proof());
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
