package dev.varve.model.change;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;

/**
 * Renames a table, a type or a sequence. What refers to it follows.
 *
 * @param object the object under its old name
 * @param newName its new name
 */
public record Rename(ObjectId object, String newName) implements Change {

  @Override
  public void declare(Claims claims) {
    claims.removes(Ref.object(object.name()));
    claims.creates(Ref.object(target()));
  }

  /** The object's name after the change. */
  public QualifiedName target() {
    return object.name().withName(newName);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    References.rename(editor, object, target());
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new Rename(object.withName(target()), object.name().name()));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
