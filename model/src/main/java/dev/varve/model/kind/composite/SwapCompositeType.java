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
import dev.varve.model.kind.table.TypeSwap;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Swaps a composite type for one with other types of its attributes, where tables have columns of
 * it: PostgreSQL has no change in place then. Columns are converted by the text of their values.
 *
 * @param type the type
 * @param before those of its attributes that change, before
 * @param after the same attributes after
 */
record SwapCompositeType(QualifiedName type, List<Attribute> before, List<Attribute> after)
    implements OwnChange {

  /** Copies the attributes. */
  SwapCompositeType {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  @Override
  public ObjectId object() {
    return CompositeType.id(type);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.object(type));
    before.forEach(attribute -> claims.releases(Ref.type(attribute.type())));
    after.forEach(attribute -> claims.needs(Ref.type(attribute.type())));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TypeSwap.apply(editor, swapped(editor));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SwapCompositeType(type, after, before));
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
    return Words.whole(this, "attributes " + retyped());
  }

  @Override
  public void warn(Warnings warnings) {
    warnings.warn(
        HazardCode.REWRITE_TABLE,
        this,
        "",
        "PostgreSQL gives no attribute another type while tables have columns of the type: it is"
            + " swapped, and each such table is rewritten under ACCESS EXCLUSIVE");
  }

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    TypeSwap.lower(steps, swapped(steps.schema()));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return TypeSwap.reshapes(schema, swapped(schema));
  }

  private CompositeType swapped(SchemaEditor schema) {
    CompositeType swapped = (CompositeType) schema.get(object());
    for (Attribute attribute : after) {
      if (swapped.attribute(attribute.name()) != null) {
        swapped = swapped.withAttribute(attribute.name(), it -> it.withTypeOf(attribute));
      }
    }
    return swapped;
  }

  private String retyped() {
    List<String> retyped = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      retyped.add(
          after.get(i).name()
              + " "
              + CompositeDdl.type(before.get(i))
              + " -> "
              + CompositeDdl.type(after.get(i)));
    }
    return String.join(", ", retyped);
  }
}
