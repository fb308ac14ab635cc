package dev.varve.model.schema;

import org.jspecify.annotations.Nullable;

/**
 * What makes a column an identity column.
 *
 * @param always whether an INSERT may give no value of its own
 * @param options the options of its sequence
 */
public record Identity(boolean always, SequenceOptions options) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Identity that && always == that.always && options.equals(that.options);
  }

  @Override
  public int hashCode() {
    return options.hashCode();
  }
}
