package dev.varve.model.kind.enumtype;

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
import dev.varve.model.ddl.EnumTypeDdl;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renames a label of an enum type. Rows that hold it follow.
 *
 * @param type the type
 * @param from the label before
 * @param to the label after
 */
public record RenameEnumLabel(QualifiedName type, String from, String to) implements MemberRename {

  @Override
  public ObjectId object() {
    return ObjectId.enumType(type);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.object(type));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    EnumType old = (EnumType) editor.get(object());
    List<String> labels = new ArrayList<>(old.labels());
    labels.set(labels.indexOf(from), to);
    editor.replace(old.withLabels(labels));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new RenameEnumLabel(type, to, from));
  }

  @Override
  public Place place() {
    return Place.NAME_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.ADDS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.changed("label", from, "renamed to " + to);
  }

  @Override
  public void warn(Warnings warnings) {
    Renaming.warn(warnings, this, to, "the label");
  }

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(EnumTypeDdl.renameValue(type, from, to));
    steps.names().renamedLabel(type, from, to);
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
