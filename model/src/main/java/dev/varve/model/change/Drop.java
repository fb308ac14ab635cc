package dev.varve.model.change;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaObject;

/**
 * Drops an object, and carries what it drops. Foreign keys of a table go before it, by changes of
 * their own.
 *
 * @param dropped the object
 */
public record Drop(SchemaObject dropped) implements Change {

  @Override
  public ObjectId object() {
    return dropped.id();
  }

  @Override
  public void declare(Claims claims) {
    dropped.declare(claims.reversed());
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.remove(dropped.id());
  }

  @Override
  public Inverse inverse() {
    return Inverse.lossy(new Create(dropped));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
