package dev.varve.model.change;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaObject;

/**
 * Creates an object: a table with its columns, constraints, indexes and comments, but never with
 * foreign keys, which are changes of their own.
 *
 * @param created the object
 */
public record Create(SchemaObject created) implements Change {

  @Override
  public ObjectId object() {
    return created.id();
  }

  @Override
  public void declare(Claims claims) {
    created.declare(claims);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.add(created);
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new Drop(created));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
