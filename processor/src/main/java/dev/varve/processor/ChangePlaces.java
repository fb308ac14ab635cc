package dev.varve.processor;

import dev.varve.model.change.Change;
import dev.varve.model.change.ChangeVisitor;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.PartRename;
import dev.varve.model.change.Rename;
import dev.varve.model.change.Replace;
import dev.varve.model.change.SetComment;
import dev.varve.model.change.Words;
import dev.varve.model.schema.ObjectId;
import dev.varve.processor.ChangePlace.Verb;

/** Says what each kind of change is about; renamed things by their new names. */
final class ChangePlaces implements ChangeVisitor<ChangePlace> {
  private static final ChangePlaces VISITOR = new ChangePlaces();

  private ChangePlaces() {}

  static ChangePlace of(Change change) {
    return change.accept(VISITOR);
  }

  private static ChangePlace whole(Verb verb, Change change) {
    return new ChangePlace(verb, change.object(), "");
  }

  private static ChangePlace part(Verb verb, Change change, String part) {
    return new ChangePlace(verb, change.object(), part);
  }

  @Override
  public ChangePlace visit(Create change) {
    return whole(Verb.CREATE, change);
  }

  @Override
  public ChangePlace visit(Drop change) {
    return whole(Verb.DROP, change);
  }

  @Override
  public ChangePlace visit(Rename change) {
    ObjectId renamed = change.object().withName(change.target());
    return new ChangePlace(Verb.RENAME, renamed, "");
  }

  @Override
  public ChangePlace visit(MoveToSchema change) {
    ObjectId old = change.object();
    ObjectId moved = old.withName(old.name().withSchema(change.newSchema()));
    return new ChangePlace(Verb.CHANGE, moved, "");
  }

  @Override
  public ChangePlace visit(Replace change) {
    return whole(Verb.CHANGE, change);
  }

  @Override
  public ChangePlace visit(SetComment change) {
    return part(Verb.CHANGE, change, change.target().name());
  }

  @Override
  public ChangePlace visit(OwnChange change) {
    if (change instanceof PartRename rename) {
      return part(Verb.RENAME, change, rename.to());
    }
    Words words = change.words();
    Verb verb =
        switch (words.sign()) {
          case '+' -> Verb.ADD;
          case '-' -> Verb.DROP;
          default -> Verb.CHANGE;
        };
    return part(verb, change, words.name());
  }
}
