package dev.varve.model.kind.composite;

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
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.Set;

/**
 * Gives an attribute of a composite type, of which no table has a column, another type.
 *
 * @param type the type
 * @param before the attribute before
 * @param after the attribute after
 */
record SetAttributeType(QualifiedName type, Attribute before, Attribute after)
    implements OwnChange {

  @Override
  public ObjectId object() {
    return CompositeType.id(type);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.column(type, after.name()));
    claims.alters(Ref.object(type));
    claims.releases(Ref.type(before.type()));
    claims.needs(Ref.type(after.type()));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(
        ((CompositeType) editor.get(object()))
            .withAttribute(after.name(), it -> it.withTypeOf(after)));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetAttributeType(type, after, before));
  }

  @Override
  public Place place() {
    return Place.COLUMN_TYPE_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.RESHAPES;
  }

  @Override
  public boolean isHeldUp() {
    return true;
  }

  @Override
  public Words words() {
    return Words.changed(
        "attribute", after.name(), CompositeDdl.type(before) + " -> " + CompositeDdl.type(after));
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(CompositeDdl.setType(type, after));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
