package dev.varve.model.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The options of a sequence; null where PostgreSQL's default holds.
 *
 * @param start the first number
 * @param increment the step between numbers
 * @param min the smallest number
 * @param max the greatest number
 * @param cache how many numbers a session takes at a time
 * @param cycle whether numbering starts again after the last number
 */
public record SequenceOptions(
    @Nullable Long start,
    @Nullable Long increment,
    @Nullable Long min,
    @Nullable Long max,
    @Nullable Long cache,
    boolean cycle) {

  /** PostgreSQL's defaults. */
  public static final SequenceOptions DEFAULT =
      new SequenceOptions(null, null, null, null, null, false);

  /**
   * The options with every value that is the default for the type left out (manual, CREATE
   * SEQUENCE): an ascending sequence goes from 1 to the type's greatest number, a descending one
   * from -1 to its smallest.
   */
  public SequenceOptions normalized(TypeName type) {
    SequenceOptions open = new SequenceOptions(null, increment, null, null, null, false);
    SequenceOptions bounds = new SequenceOptions(null, increment, min, max, null, false);
    return new SequenceOptions(
        unless(start, bounds.first(type)),
        unless(increment, 1),
        unless(min, open.smallest(type)),
        unless(max, open.greatest(type)),
        unless(cache, 1),
        cycle);
  }

  /** Whether the numbers go down. */
  public boolean isDescending() {
    return increment != null && increment < 0;
  }

  /** The smallest number of a sequence of the type, told or not. */
  public long smallest(TypeName type) {
    if (min != null) {
      return min;
    }
    return isDescending() ? -greatestOf(type) - 1 : 1;
  }

  /** The greatest number of a sequence of the type, told or not. */
  public long greatest(TypeName type) {
    if (max != null) {
      return max;
    }
    return isDescending() ? -1 : greatestOf(type);
  }

  /** The first number of a sequence of the type, told or not. */
  public long first(TypeName type) {
    if (start != null) {
      return start;
    }
    return isDescending() ? greatest(type) : smallest(type);
  }

  private static @Nullable Long unless(@Nullable Long value, long defaultValue) {
    return value == null || value == defaultValue ? null : value;
  }

  private static long greatestOf(TypeName type) {
    return switch (type.name()) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SequenceOptions that
        && Objects.equals(start, that.start)
        && Objects.equals(increment, that.increment)
        && Objects.equals(min, that.min)
        && Objects.equals(max, that.max)
        && Objects.equals(cache, that.cache)
        && cycle == that.cycle;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(start);
  }
}
