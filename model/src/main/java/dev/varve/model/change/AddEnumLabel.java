package dev.varve.model.change;

import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds a label to an enum type.
 *
 * @param type the type
 * @param before the labels before
 * @param label the new label
 * @param index its place among the labels after
 */
public record AddEnumLabel(QualifiedName type, List<String> before, String label, int index)
    implements Change {

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
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
