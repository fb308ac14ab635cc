package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.ChangeVisitor;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.Effect;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.Rename;
import dev.varve.model.change.Replace;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.SetComment;
import dev.varve.model.change.Standing;
import dev.varve.model.diff.Rank;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import java.util.Set;

/** Makes changes one after the other, and tells the effect of each on what stands before it. */
final class Effects implements ChangeVisitor<Effect>, Standing {
  private final SchemaEditor schema;
  private final FreshTables fresh = new FreshTables();

  Effects(SchemaModel before) {
    this.schema = new SchemaEditor(before);
  }

  /** The effect of the next change, which is not made yet. */
  Effect of(Change change) {
    return change.accept(this);
  }

  /** What the next change reshapes besides the thing that it names. */
  Set<Ref> reshaped(Change change) {
    return change instanceof OwnChange own ? own.reshapes(schema) : Set.of();
  }

  /** Makes the next change. */
  void make(Change change) {
    fresh.follow(change);
    change.applyTo(schema);
  }

  @Override
  public SchemaEditor schema() {
    return schema;
  }

  @Override
  public boolean isFresh(QualifiedName table) {
    return fresh.contains(table);
  }

  @Override
  public Effect visit(Create change) {
    return Rank.of(change) == Place.WATCH_BEGINS ? Effect.WATCHES : Effect.ADDS;
  }

  @Override
  public Effect visit(Drop change) {
    return Rank.of(change) == Place.WATCH_ENDS ? Effect.WATCHES : Effect.DROPS;
  }

  @Override
  public Effect visit(Rename change) {
    return Effect.RENAMES;
  }

  @Override
  public Effect visit(MoveToSchema change) {
    return Effect.RENAMES;
  }

  @Override
  public Effect visit(Replace change) {
    return Effect.RESHAPES;
  }

  @Override
  public Effect visit(SetComment change) {
    return Effect.MARKS;
  }

  @Override
  public Effect visit(OwnChange change) {
    return change.effect(this);
  }
}
