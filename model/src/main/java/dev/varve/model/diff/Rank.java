package dev.varve.model.diff;

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
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Identity;
import java.util.Objects;

/**
 * The order in which a reader expects changes, where nothing else decides: what is in the way goes
 * first, then things are made and changed, then constraints, and last what is no longer needed. It
 * breaks ties and nothing else; what must come before what is said by {@link Change#declare}.
 */
final class Rank implements ChangeVisitor<Integer> {
  private static final Rank VISITOR = new Rank();

  private Rank() {}

  static int of(Change change) {
    return change.accept(VISITOR);
  }

  private static boolean isForeignKey(Constraint constraint) {
    return constraint instanceof ForeignKey;
  }

  @Override
  public Integer visit(DropConstraint change) {
    return isForeignKey(change.constraint()) ? 0 : 2;
  }

  @Override
  public Integer visit(DropIndex change) {
    return 1;
  }

  @Override
  public Integer visit(Create change) {
    return switch (change.object().kind()) {
      case SCHEMA -> 3;
      case EXTENSION -> 4;
      case ENUM, SEQUENCE -> 8;
      case TABLE -> 20;
    };
  }

  @Override
  public Integer visit(SetExtensionSchema change) {
    return 5;
  }

  @Override
  public Integer visit(SetExtensionVersion change) {
    return 5;
  }

  @Override
  public Integer visit(Rename change) {
    return 6;
  }

  @Override
  public Integer visit(MoveToSchema change) {
    return 6;
  }

  @Override
  public Integer visit(RenameColumn change) {
    return 6;
  }

  @Override
  public Integer visit(RenameEnumLabel change) {
    return 6;
  }

  @Override
  public Integer visit(RenameConstraint change) {
    return 7;
  }

  @Override
  public Integer visit(RenameIndex change) {
    return 7;
  }

  @Override
  public Integer visit(AddEnumLabel change) {
    return 8;
  }

  /**
   * An identity goes before a default can come, and comes when the column takes no NULL. Bounds
   * that only the wider type allows go before the column gets a narrower one, and come after it
   * gets the wider one.
   */
  @Override
  public Integer visit(SetIdentity change) {
    if (change.after() == null) {
      return 9;
    }
    return change.before() != null && reach(change.before()) > reach(change.after()) ? 14 : 23;
  }

  /** The greatest number, up or down, that an identity names as a bound. */
  private static long reach(Identity identity) {
    long up = Objects.requireNonNullElse(identity.options().max(), 0L);
    long down = Objects.requireNonNullElse(identity.options().min(), 0L);
    return Math.max(up, -1 - down);
  }

  /** As {@link SetIdentity}. */
  @Override
  public Integer visit(ConvertSerial change) {
    return change.toIdentity() ? 23 : 9;
  }

  @Override
  public Integer visit(SetSequenceOwner change) {
    return change.after() == null ? 9 : 25;
  }

  @Override
  public Integer visit(AlterSequence change) {
    return 17;
  }

  @Override
  public Integer visit(SetDefault change) {
    return change.after() == null ? 10 : 24;
  }

  @Override
  public Integer visit(SetNullability change) {
    return change.nullable() ? 11 : 22;
  }

  @Override
  public Integer visit(DropColumn change) {
    return 12;
  }

  @Override
  public Integer visit(ReplaceEnumLabels change) {
    return 14;
  }

  @Override
  public Integer visit(AlterColumnType change) {
    return 15;
  }

  @Override
  public Integer visit(SetGenerated change) {
    return 16;
  }

  @Override
  public Integer visit(AddColumn change) {
    return 21;
  }

  @Override
  public Integer visit(AddConstraint change) {
    return isForeignKey(change.constraint()) ? 32 : 30;
  }

  @Override
  public Integer visit(CreateIndex change) {
    return 31;
  }

  @Override
  public Integer visit(ValidateConstraint change) {
    return 33;
  }

  @Override
  public Integer visit(SetDeferral change) {
    return 33;
  }

  @Override
  public Integer visit(SetComment change) {
    return 40;
  }

  @Override
  public Integer visit(Drop change) {
    return switch (change.object().kind()) {
      case TABLE -> 13;
      case ENUM, SEQUENCE -> 50;
      case EXTENSION -> 51;
      case SCHEMA -> 52;
    };
  }
}
