package dev.varve.processor;

import dev.varve.model.change.AddColumn;
import dev.varve.model.change.AddConstraint;
import dev.varve.model.change.AddEnumLabel;
import dev.varve.model.change.AlterColumnType;
import dev.varve.model.change.AlterSequence;
import dev.varve.model.change.Change;
import dev.varve.model.change.ChangeVisitor;
import dev.varve.model.change.ConvertSerial;
import dev.varve.model.change.Create;
import dev.varve.model.change.CreateIndex;
import dev.varve.model.change.Drop;
import dev.varve.model.change.DropColumn;
import dev.varve.model.change.DropConstraint;
import dev.varve.model.change.DropIndex;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.Rename;
import dev.varve.model.change.RenameColumn;
import dev.varve.model.change.RenameConstraint;
import dev.varve.model.change.RenameEnumLabel;
import dev.varve.model.change.RenameIndex;
import dev.varve.model.change.ReplaceEnumLabels;
import dev.varve.model.change.SetComment;
import dev.varve.model.change.SetDefault;
import dev.varve.model.change.SetDeferral;
import dev.varve.model.change.SetExtensionSchema;
import dev.varve.model.change.SetExtensionVersion;
import dev.varve.model.change.SetGenerated;
import dev.varve.model.change.SetIdentity;
import dev.varve.model.change.SetNullability;
import dev.varve.model.change.SetSequenceOwner;
import dev.varve.model.change.ValidateConstraint;
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
  public ChangePlace visit(SetComment change) {
    return part(Verb.CHANGE, change, change.target().name());
  }

  @Override
  public ChangePlace visit(SetExtensionVersion change) {
    return whole(Verb.CHANGE, change);
  }

  @Override
  public ChangePlace visit(SetExtensionSchema change) {
    return whole(Verb.CHANGE, change);
  }

  @Override
  public ChangePlace visit(AlterSequence change) {
    return whole(Verb.CHANGE, change);
  }

  @Override
  public ChangePlace visit(SetSequenceOwner change) {
    return whole(Verb.CHANGE, change);
  }

  @Override
  public ChangePlace visit(ConvertSerial change) {
    return part(Verb.CHANGE, change, change.after().name());
  }

  @Override
  public ChangePlace visit(AddEnumLabel change) {
    return part(Verb.ADD, change, change.label());
  }

  @Override
  public ChangePlace visit(RenameEnumLabel change) {
    return part(Verb.RENAME, change, change.to());
  }

  @Override
  public ChangePlace visit(ReplaceEnumLabels change) {
    return whole(Verb.CHANGE, change);
  }

  @Override
  public ChangePlace visit(AddColumn change) {
    return part(Verb.ADD, change, change.column().name());
  }

  @Override
  public ChangePlace visit(DropColumn change) {
    return part(Verb.DROP, change, change.column().name());
  }

  @Override
  public ChangePlace visit(RenameColumn change) {
    return part(Verb.RENAME, change, change.to());
  }

  @Override
  public ChangePlace visit(AlterColumnType change) {
    return part(Verb.CHANGE, change, change.after().name());
  }

  @Override
  public ChangePlace visit(SetNullability change) {
    return part(Verb.CHANGE, change, change.column());
  }

  @Override
  public ChangePlace visit(SetDefault change) {
    return part(Verb.CHANGE, change, change.column());
  }

  @Override
  public ChangePlace visit(SetIdentity change) {
    return part(Verb.CHANGE, change, change.column());
  }

  @Override
  public ChangePlace visit(SetGenerated change) {
    return part(Verb.CHANGE, change, change.after().name());
  }

  @Override
  public ChangePlace visit(AddConstraint change) {
    return part(Verb.ADD, change, change.constraint().name());
  }

  @Override
  public ChangePlace visit(DropConstraint change) {
    return part(Verb.DROP, change, change.constraint().name());
  }

  @Override
  public ChangePlace visit(RenameConstraint change) {
    return part(Verb.RENAME, change, change.to());
  }

  @Override
  public ChangePlace visit(ValidateConstraint change) {
    return part(Verb.CHANGE, change, change.constraint().name());
  }

  @Override
  public ChangePlace visit(SetDeferral change) {
    return part(Verb.CHANGE, change, change.constraint());
  }

  @Override
  public ChangePlace visit(CreateIndex change) {
    return part(Verb.ADD, change, change.index().name());
  }

  @Override
  public ChangePlace visit(DropIndex change) {
    return part(Verb.DROP, change, change.index().name());
  }

  @Override
  public ChangePlace visit(RenameIndex change) {
    return part(Verb.RENAME, change, change.to());
  }
}
