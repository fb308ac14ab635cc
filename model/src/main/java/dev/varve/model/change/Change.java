package dev.varve.model.change;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;

/** One change of a schema. */
public interface Change {

  /** The object that changes, by its name before the change. */
  ObjectId object();

  /** Tells what the change creates, removes, alters, needs and releases. */
  void declare(Claims claims);

  /**
   * Makes the change to the model.
   *
   * @throws IllegalStateException if the model is not one that the change can be made to
   */
  void applyTo(SchemaEditor editor);

  /** What takes the change back. */
  Inverse inverse();

  /** Calls the visitor's method for this kind. */
  <R> R accept(ChangeVisitor<R> visitor);
}
