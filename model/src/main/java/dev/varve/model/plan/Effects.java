package dev.varve.model.plan;

import dev.varve.model.change.AddColumn;
import dev.varve.model.change.AddConstraint;
import dev.varve.model.change.AddEnumLabel;
import dev.varve.model.change.AlterColumnType;
import dev.varve.model.change.AlterSequence;
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
import dev.varve.model.change.SchemaEditor;
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
import dev.varve.model.schema.QualifiedName;
import java.util.Objects;

/** The effect of each change, which is visited in order, on the schema as it is before it. */
final class Effects implements ChangeVisitor<Effect> {
  private final SchemaEditor schema;
  private final FreshTables fresh;

  Effects(SchemaEditor schema, FreshTables fresh) {
    this.schema = schema;
    this.fresh = fresh;
  }

  /** A table that the migration creates has no rows. */
  private Effect onRows(QualifiedName table, Effect effect) {
    return fresh.contains(table) ? Effect.ADDS : effect;
  }

  @Override
  public Effect visit(Create change) {
    fresh.created(change.object());
    return Effect.ADDS;
  }

  @Override
  public Effect visit(Drop change) {
    return Effect.DROPS;
  }

  @Override
  public Effect visit(Rename change) {
    fresh.renamed(change.object().name(), change.target());
    return Effect.RENAMES;
  }

  @Override
  public Effect visit(MoveToSchema change) {
    fresh.renamed(change.object().name(), change.target());
    return Effect.RENAMES;
  }

  @Override
  public Effect visit(SetComment change) {
    return Effect.MARKS;
  }

  /** An older version has less, which nothing may use any more. */
  @Override
  public Effect visit(SetExtensionVersion change) {
    return change.goesBack() ? Effect.DROPS : Effect.ADDS;
  }

  @Override
  public Effect visit(SetExtensionSchema change) {
    return Effect.ADDS;
  }

  @Override
  public Effect visit(AlterSequence change) {
    return Effect.MARKS;
  }

  @Override
  public Effect visit(SetSequenceOwner change) {
    return Effect.MARKS;
  }

  @Override
  public Effect visit(ConvertSerial change) {
    return Effect.MARKS;
  }

  @Override
  public Effect visit(AddEnumLabel change) {
    return Effect.ADDS;
  }

  @Override
  public Effect visit(RenameEnumLabel change) {
    return Effect.ADDS;
  }

  @Override
  public Effect visit(ReplaceEnumLabels change) {
    return Effect.RESHAPES;
  }

  @Override
  public Effect visit(AddColumn change) {
    return VolatileDefault.of(change.column()) ? onRows(change.table(), Effect.FILLS) : Effect.ADDS;
  }

  @Override
  public Effect visit(DropColumn change) {
    return Effect.DROPS;
  }

  @Override
  public Effect visit(RenameColumn change) {
    return Effect.RENAMES;
  }

  /**
   * PostgreSQL carries constraints and indexes over to a type that costs nothing to change to. It
   * builds an index anew that holds the column next to its key, which a foreign key may stand on.
   */
  @Override
  public Effect visit(AlterColumnType change) {
    TypeConversion conversion = TypeConversion.of(change.before().type(), change.after().type());
    boolean sameCollation = Objects.equals(change.before().collation(), change.after().collation());
    if (conversion.narrows() || conversion.needsUsing() || !sameCollation) {
      return Effect.RESHAPES;
    }
    boolean free =
        !conversion.rewrites()
            && !change.after().type().array()
            && Reshaped.keys(schema, change).isEmpty();
    return free ? Effect.RETYPES : Effect.WIDENS;
  }

  @Override
  public Effect visit(SetNullability change) {
    return change.nullable() ? Effect.RELAXES : onRows(change.table(), Effect.PROVES);
  }

  @Override
  public Effect visit(SetDefault change) {
    return Effect.MARKS;
  }

  @Override
  public Effect visit(SetIdentity change) {
    return Effect.MARKS;
  }

  @Override
  public Effect visit(SetGenerated change) {
    return Effect.RESHAPES;
  }

  @Override
  public Effect visit(AddConstraint change) {
    return change.constraint().validated() ? onRows(change.table(), Effect.PROVES) : Effect.ADDS;
  }

  @Override
  public Effect visit(DropConstraint change) {
    return Effect.RELAXES;
  }

  @Override
  public Effect visit(RenameConstraint change) {
    return Effect.MARKS;
  }

  @Override
  public Effect visit(ValidateConstraint change) {
    return Effect.LOOKS;
  }

  @Override
  public Effect visit(SetDeferral change) {
    return Effect.MARKS;
  }

  @Override
  public Effect visit(CreateIndex change) {
    return onRows(change.table(), Effect.PROVES);
  }

  @Override
  public Effect visit(DropIndex change) {
    return fresh.contains(change.table()) ? Effect.DROPS : Effect.DROPS_INDEX;
  }

  @Override
  public Effect visit(RenameIndex change) {
    return Effect.MARKS;
  }
}
