package dev.varve.model.kind.aggregate;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an aggregate goes from row to row, and ends.
 *
 * @param function makes the next state of a state and a row
 * @param type the type of the state
 * @param space about how many bytes a state takes; PostgreSQL's default if 0
 * @param finish how the result is made of the last state; null if the state is the result
 * @param initial the state before the first row, as text; null for NULL
 */
public record Transition(
    QualifiedName function,
    TypeName type,
    int space,
    @Nullable Finish finish,
    @Nullable String initial) {

  Transition withFunction(QualifiedName newFunction) {
    return new Transition(newFunction, type, space, finish, initial);
  }

  Transition withType(TypeName newType) {
    return new Transition(function, newType, space, finish, initial);
  }

  Transition withFinish(@Nullable Finish newFinish) {
    return new Transition(function, type, space, newFinish, initial);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Transition that
        && function.equals(that.function)
        && type.equals(that.type)
        && space == that.space
        && Objects.equals(finish, that.finish)
        && Objects.equals(initial, that.initial);
  }

  @Override
  public int hashCode() {
    return function.hashCode();
  }
}
