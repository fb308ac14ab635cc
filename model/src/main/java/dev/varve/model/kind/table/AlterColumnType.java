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
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import dev.varve.model.schema.TypeName;
import java.util.Objects;
import java.util.Set;

/**
 * Gives a column another type or collation.
 *
 * @param table the table
 * @param before the column before
 * @param after the column after; it differs in type and collation alone
 */
record AlterColumnType(QualifiedName table, Column before, Column after) implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.column(table, before.name()));
    if (!Ref.type(before.type()).equals(Ref.type(after.type()))) {
      claims.releases(Ref.type(before.type()));
    }
    claims.needs(Ref.type(after.type()));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(
        TableParts.changeColumn(
            editor.table(table),
            before.name(),
            it -> it.withType(after.type(), after.collation())));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new AlterColumnType(table, after, before));
  }

  @Override
  public Place place() {
    return Place.COLUMN_TYPE_CHANGES;
  }

  /**
   * PostgreSQL carries constraints and indexes over to a type that costs nothing to change to. It
   * builds an index anew that holds the column next to its key, which a foreign key may stand on.
   */
  @Override
  public Effect effect(Standing standing) {
    TypeConversion conversion = TypeConversion.of(before.type(), after.type());
    boolean sameCollation = Objects.equals(before.collation(), after.collation());
    if (conversion.narrows() || conversion.needsUsing() || !sameCollation) {
      return Effect.RESHAPES;
    }
    boolean free =
        !conversion.rewrites() && !after.type().array() && rebuiltKeys(standing.schema()).isEmpty();
    return free ? Effect.RETYPES : Effect.WIDENS;
  }

  @Override
  public boolean isHeldUp() {
    return true;
  }

  @Override
  public Words words() {
    return Words.changed(
        "column",
        before.name(),
        Words.fromTo("type", TableWords.type(before), TableWords.type(after)));
  }

  @Override
  public void warn(Warnings warnings) {
    ColumnTypeWarnings.warn(warnings, this);
  }

  @Override
  public void warnBack(Warnings warnings) {
    ColumnTypeWarnings.warnBack(warnings, this);
  }

  @Override
  public void lower(Steps steps) {
    TypeName from = before.type();
    TypeName to = after.type();
    boolean throughText = isEnum(steps, from) || isEnum(steps, to) || !Casts.exists(from, to);
    String zone = steps.rules().zoneOf(table, after.name());
    new ColumnSteps(steps).setType(this, throughText, zone == null ? ZoneConversion.DEFAULT : zone);
  }

  /** Between an enum type and another type PostgreSQL has no cast but by way of text. */
  private static boolean isEnum(Steps steps, TypeName type) {
    return steps.schema().find(ObjectId.enumType(Ref.type(type).owner())) != null;
  }

  /** The keys whose index holds the column next to the key: PostgreSQL builds it anew. */
  private Set<Ref> rebuiltKeys(SchemaEditor schema) {
    return RebuiltKeys.of(schema.table(table), Set.of(before.name()));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return rebuiltKeys(schema);
  }
}
