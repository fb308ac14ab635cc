package dev.varve.model.kind.table;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Way;
import dev.varve.model.change.Words;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Definitions;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import java.util.Set;

/**
 * Drops an index of a table.
 *
 * @param table the table
 * @param index the index
 */
record DropIndex(QualifiedName table, Index index) implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.releases(Ref.object(table));
    Definitions.declare(table, index, claims.reversed());
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(TableParts.dropIndex(editor.table(table), index.name()));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new CreateIndex(table, index));
  }

  @Override
  public Place place() {
    return Place.INDEX_GOES;
  }

  @Override
  public Effect effect(Standing standing) {
    return standing.isFresh(table) ? Effect.DROPS : Effect.DROPS_INDEX;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.removed("index", index.name(), "");
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    boolean plain = steps.way(table) == Way.AT_ONCE;
    String sql = IndexDdl.drop(table, index.name(), !plain);
    if (plain) {
      steps.sql(sql);
    } else {
      steps.outsideTransaction(sql);
    }
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
