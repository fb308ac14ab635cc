package dev.varve.model.kind.composite;

import dev.varve.model.change.Effect;
import dev.varve.model.change.HazardCode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Drops an attribute of a composite type.
 *
 * @param type the type
 * @param attribute the attribute
 */
record DropAttribute(QualifiedName type, Attribute attribute) implements OwnChange {

  @Override
  public ObjectId object() {
    return CompositeType.id(type);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(type));
    claims.removes(Ref.column(type, attribute.name()));
    claims.releases(Ref.type(attribute.type()));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    CompositeType before = (CompositeType) editor.get(object());
    List<Attribute> attributes = new ArrayList<>(before.attributes());
    attributes.removeIf(it -> it.name().equals(attribute.name()));
    editor.replace(before.withAttributes(attributes));
  }

  @Override
  public Inverse inverse() {
    return Inverse.lossy(new AddAttribute(type, attribute));
  }

  @Override
  public Place place() {
    return Place.COLUMN_GOES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.DROPS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.removed("attribute", attribute.name(), CompositeDdl.type(attribute));
  }

  @Override
  public void warn(Warnings warnings) {
    warnings.warn(
        HazardCode.DROP_COLUMN,
        this,
        attribute.name(),
        "dropping the attribute loses its values, in each column of the type, for good. First"
            + " deploy code that does not use it");
  }

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(CompositeDdl.drop(type, attribute.name()));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
