package dev.varve.model.kind.aggregate;

import dev.varve.model.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * How an aggregate makes its result of the last state.
 *
 * @param function the final function
 * @param extra whether the function takes the arguments, too, as NULLs that tell it their types
 * @param modification what the function does to the state
 */
public record Finish(QualifiedName function, boolean extra, Modification modification) {

  /** What a final function does to the state. */
  public enum Modification {
    /** Nothing. */
    READ_ONLY,
    /** It cannot be advanced any more, but other final functions can take it. */
    SHAREABLE,
    /** It cannot be used any more. */
    READ_WRITE
  }

  Finish withFunction(QualifiedName newFunction) {
    return new Finish(newFunction, extra, modification);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finish that
        && function.equals(that.function)
        && extra == that.extra
        && modification == that.modification;
  }

  @Override
  public int hashCode() {
    return function.hashCode();
  }
}
