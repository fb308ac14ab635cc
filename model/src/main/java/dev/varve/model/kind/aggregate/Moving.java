package dev.varve.model.kind.aggregate;

import dev.varve.model.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * How an aggregate follows the frame of a window whose start moves.
 *
 * @param transition how a row comes in, and how the aggregate ends
 * @param inverse makes the state before a row came in of a state and that row
 */
public record Moving(Transition transition, QualifiedName inverse) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Moving that
        && transition.equals(that.transition)
        && inverse.equals(that.inverse);
  }

  @Override
  public int hashCode() {
    return inverse.hashCode();
  }
}
