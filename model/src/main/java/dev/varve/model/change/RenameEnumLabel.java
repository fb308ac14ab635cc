package dev.varve.model.change;

import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * Renames a label of an enum type. Rows that hold it follow.
 *
 * @param type the type
 * @param from the label before
 * @param to the label after
 */
public record RenameEnumLabel(QualifiedName type, String from, String to) implements Change {

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
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
