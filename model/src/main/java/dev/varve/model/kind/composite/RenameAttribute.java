package dev.varve.model.kind.composite;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.MemberRename;
import dev.varve.model.change.Place;
import dev.varve.model.change.Renaming;
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
 * Renames an attribute of a composite type.
 *
 * @param type the type
 * @param from the name before
 * @param to the name after
 */
public record RenameAttribute(QualifiedName type, String from, String to) implements MemberRename {

  @Override
  public ObjectId object() {
    return CompositeType.id(type);
  }

  @Override
  public void declare(Claims claims) {
    claims.removes(Ref.column(type, from));
    claims.creates(Ref.column(type, to));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(
        ((CompositeType) editor.get(object())).withAttribute(from, it -> it.withName(to)));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new RenameAttribute(type, to, from));
  }

  @Override
  public Place place() {
    return Place.NAME_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.RENAMES;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.changed("attribute", from, "renamed to " + to);
  }

  @Override
  public void warn(Warnings warnings) {
    Renaming.warn(warnings, this, to, "the attribute");
  }

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(CompositeDdl.rename(type, from, to));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
