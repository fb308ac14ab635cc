package dev.varve.model.schema;

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
    boolean descending = increment != null && increment < 0;
    long defaultMin = descending ? smallest(type) : 1;
    long defaultMax = descending ? -1 : greatest(type);
    long first = descending ? (max == null ? defaultMax : max) : (min == null ? defaultMin : min);
    return new SequenceOptions(
        unless(start, first),
        unless(increment, 1),
        unless(min, defaultMin),
        unless(max, defaultMax),
        unless(cache, 1),
        cycle);
  }

  private static @Nullable Long unless(@Nullable Long value, long defaultValue) {
    return value == null || value == defaultValue ? null : value;
  }

  private static long greatest(TypeName type) {
    return switch (type.name()) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }

  private static long smallest(TypeName type) {
    return -greatest(type) - 1;
  }
}
