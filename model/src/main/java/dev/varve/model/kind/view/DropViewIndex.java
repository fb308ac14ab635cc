package dev.varve.model.kind.view;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Drops an index of a materialized view, and carries what it drops.
 *
 * @param view the view
 * @param index the index
 */
record DropViewIndex(QualifiedName view, Index index) implements OwnChange {

  @Override
  public ObjectId object() {
    return MaterializedView.id(view);
  }

  @Override
  public void declare(Claims claims) {
    claims.releases(Ref.object(view));
    Definitions.declare(view, index, claims.reversed());
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    MaterializedView old = (MaterializedView) editor.get(object());
    List<Index> indexes = new ArrayList<>(old.indexes());
    indexes.remove(index);
    editor.replace(old.withIndexes(indexes));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new AddViewIndex(view, index));
  }

  @Override
  public Place place() {
    return Place.INDEX_GOES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.DROPS_INDEX;
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
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }

  @Override
  public void lower(Steps steps) {
    String sql = IndexDdl.drop(view, index.name(), steps.way() == Way.APART);
    if (steps.way() == Way.APART) {
      steps.outsideTransaction(sql);
    } else {
      steps.sql(sql);
    }
  }
}
