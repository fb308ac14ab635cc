package dev.varve.model.kind.view;

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
import dev.varve.model.ddl.CommentDdl;
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
 * Adds an index, with its comment, to a materialized view.
 *
 * @param view the view
 * @param index the index
 */
record AddViewIndex(QualifiedName view, Index index) implements OwnChange {

  @Override
  public ObjectId object() {
    return MaterializedView.id(view);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(view));
    Definitions.declare(view, index, claims);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    MaterializedView old = (MaterializedView) editor.get(object());
    List<Index> indexes = new ArrayList<>(old.indexes());
    indexes.add(index);
    editor.replace(old.withIndexes(indexes));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new DropViewIndex(view, index));
  }

  @Override
  public Place place() {
    return Place.INDEX_COMES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.ADDS;
  }

  @Override
  public Words words() {
    return Words.added("index", index.name(), IndexDdl.body(index));
  }

  @Override
  public void warn(Warnings warnings) {
    if (index.unique()) {
      warnings.warn(
          HazardCode.EXISTING_ROWS,
          this,
          index.name(),
          "the migration stops if two rows of the view have the same key");
    }
  }

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
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void lower(Steps steps) {
    String sql = IndexDdl.create(view, index, steps.way() == Way.APART);
    if (steps.way() == Way.APART) {
      steps.outsideTransaction(sql);
    } else {
      steps.sql(sql);
    }
    if (index.comment() != null) {
      steps.sql(CommentDdl.onIndex(view, index.name(), index.comment()));
    }
  }
}
