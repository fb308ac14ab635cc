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
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Adds an attribute, with its comment, to a composite type, behind those that it has.
 *
 * @param type the type
 * @param attribute the attribute
 */
record AddAttribute(QualifiedName type, Attribute attribute) implements OwnChange {

  @Override
  public ObjectId object() {
    return CompositeType.id(type);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(type));
    claims.creates(Ref.column(type, attribute.name()));
    claims.needs(Ref.type(attribute.type()));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    CompositeType before = (CompositeType) editor.get(object());
    List<Attribute> attributes = new ArrayList<>(before.attributes());
    attributes.add(attribute);
    editor.replace(before.withAttributes(attributes));
  }

  @Override
  public Inverse inverse() {
    return Inverse.lossy(new DropAttribute(type, attribute));
  }

  @Override
  public Place place() {
    return Place.COLUMN_COMES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.MARKS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.added("attribute", attribute.name(), CompositeDdl.type(attribute));
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(CompositeDdl.add(type, attribute));
    if (attribute.comment() != null) {
      steps.sql(CommentDdl.onColumn(type, attribute.name(), attribute.comment()));
    }
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
