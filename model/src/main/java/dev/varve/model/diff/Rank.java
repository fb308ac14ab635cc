package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.ChangeVisitor;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.Rename;
import dev.varve.model.change.Replace;
import dev.varve.model.change.SetComment;
import dev.varve.model.kinds.Kinds;

/** The place of each change in the order that a reader expects. */
public final class Rank implements ChangeVisitor<Place> {
  private static final Rank VISITOR = new Rank();

  private Rank() {}

  /** The place of a change. */
  public static Place of(Change change) {
    return change.accept(VISITOR);
  }

  @Override
  public Place visit(Create change) {
    return Kinds.of(change.created()).comes();
  }

  @Override
  public Place visit(Drop change) {
    return Kinds.of(change.dropped()).goes();
  }

  @Override
  public Place visit(Rename change) {
    return Place.NAME_CHANGES;
  }

  @Override
  public Place visit(MoveToSchema change) {
    return Place.NAME_CHANGES;
  }

  @Override
  public Place visit(Replace change) {
    return Kinds.of(change.after()).changes();
  }

  @Override
  public Place visit(SetComment change) {
    return Place.COMMENT_CHANGES;
  }

  @Override
  public Place visit(OwnChange change) {
    return change.place();
  }
}
