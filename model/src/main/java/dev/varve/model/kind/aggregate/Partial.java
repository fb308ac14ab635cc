package dev.varve.model.kind.aggregate;

import dev.varve.model.schema.QualifiedName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an aggregate is made of parts, as parallel plans make it.
 *
 * @param combine makes one state of two; null if it cannot be made of parts
 * @param serialize makes bytes of a state of the type {@code internal}
 * @param deserialize makes a state of these bytes
 */
public record Partial(
    @Nullable QualifiedName combine,
    @Nullable QualifiedName serialize,
    @Nullable QualifiedName deserialize) {

  /** That of an aggregate that cannot be made of parts. */
  public static final Partial NONE = new Partial(null, null, null);

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Partial that
        && Objects.equals(combine, that.combine)
        && Objects.equals(serialize, that.serialize)
        && Objects.equals(deserialize, that.deserialize);
  }

  @Override
  public int hashCode() {
    return Objects.hash(combine, serialize, deserialize);
  }
}
