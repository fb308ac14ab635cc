package dev.varve.model.kind.enumtype;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
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
 * Adds a label to an enum type.
 *
 * @param type the type
 * @param before the labels before
 * @param label the new label
 * @param index its place among the labels after
 */
public record AddEnumLabel(QualifiedName type, List<String> before, String label, int index)
    implements OwnChange {

  /** Copies the labels. */
  public AddEnumLabel {
    before = List.copyOf(before);
  }

  @Override
  public ObjectId object() {
    return ObjectId.enumType(type);
  }

  /** The labels after the change. */
  public List<String> after() {
    List<String> labels = new ArrayList<>(before);
    labels.add(index, label);
    return labels;
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.object(type));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(((EnumType) editor.get(object())).withLabels(after()));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new ReplaceEnumLabels(type, after(), before));
  }

  @Override
  public Place place() {
    return Place.TYPE_COMES;
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
    return Words.added("label", label, index == 0 ? "first" : "after " + before.get(index - 1));
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(EnumTypeDdl.addValue(type, before, label, index));
    steps.unusable(Ref.object(type));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
