package dev.varve.model.change;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;

/**
 * Moves a table, with its indexes and the sequences that belong to its columns, a type, or a
 * sequence that belongs to no column to another schema. What refers to it follows.
 *
 * @param object the object in its old schema
 * @param newSchema its new schema
 */
public record MoveToSchema(ObjectId object, String newSchema) implements Change {

  @Override
  public void declare(Claims claims) {
    claims.removes(Ref.object(object.name()));
    claims.releases(Ref.schema(object.name().schema()));
    claims.creates(Ref.object(target()));
    claims.needs(Ref.schema(newSchema));
  }

  /** The object's name after the change. */
  public QualifiedName target() {
    return object.name().withSchema(newSchema);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    References.rename(editor, object, target());
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new MoveToSchema(object.withName(target()), object.name().schema()));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
