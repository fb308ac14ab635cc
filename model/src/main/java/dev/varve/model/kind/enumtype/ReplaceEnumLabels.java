package dev.varve.model.kind.enumtype;

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
import dev.varve.model.kind.table.TypeSwap;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Swaps an enum type for one with other labels, where PostgreSQL has no change in place: labels are
 * removed or stand in another order. Columns of the type are converted.
 *
 * @param type the type
 * @param before the labels before
 * @param after the labels after
 */
public record ReplaceEnumLabels(QualifiedName type, List<String> before, List<String> after)
    implements OwnChange {

  /** Copies the labels. */
  public ReplaceEnumLabels {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

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
    TypeSwap.apply(editor, swapped(editor));
  }

  private EnumType swapped(SchemaEditor schema) {
    return ((EnumType) schema.get(object())).withLabels(after);
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new ReplaceEnumLabels(type, after, before));
  }

  @Override
  public Place place() {
    return Place.TYPE_SWAPS;
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
    return Words.whole(this, "labels " + before + " -> " + after);
  }

  @Override
  public void warn(Warnings warnings) {
    List<String> removed = removed();
    if (!removed.isEmpty()) {
      warnings.warn(
          HazardCode.REMOVE_ENUM_LABEL,
          this,
          "",
          "the labels "
              + removed
              + " go: the migration fails, and changes nothing, where a row"
              + " still holds one of them. Change those rows before");
    }
    warnings.warn(
        HazardCode.REWRITE_TABLE,
        this,
        "",
        "PostgreSQL has no way to remove or move enum labels: the type is swapped, and each table"
            + " with a column of it is rewritten under ACCESS EXCLUSIVE");
  }

  @Override
  public void warnBack(Warnings warnings) {
    List<String> removed = removed();
    if (!removed.isEmpty()) {
      warnings.warn(
          HazardCode.REMOVE_ENUM_LABEL,
          this,
          "",
          "Enum type "
              + type
              + " loses "
              + String.join(", ", removed)
              + " again: if a row holds "
              + (removed.size() == 1 ? "it" : "one of them")
              + ", the downgrade is refused before its first step");
    }
  }

  @Override
  public void lower(Steps steps) {
    RemovedLabels.guard(steps, this);
    TypeSwap.lower(steps, swapped(steps.schema()));
  }

  /** The labels that go. */
  List<String> removed() {
    List<String> removed = new ArrayList<>(before);
    removed.removeAll(after);
    return removed;
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return TypeSwap.reshapes(schema, new EnumType(type, before, null));
  }
}
