package dev.varve.model.kind;

import dev.varve.model.change.Steps;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.UserType;

/**
 * What the model asks of a kind of type besides.
 *
 * @param <T> the types of the kind
 */
public interface TypeKind<T extends UserType> extends Kind<T> {

  /**
   * Creates a type in the place of one that has stepped aside, such that it reads what the old one
   * writes: columns are converted by the text of their values.
   *
   * @param old the name to which the old type has stepped aside
   */
  void createInPlaceOf(QualifiedName old, T type, Steps steps);
}
