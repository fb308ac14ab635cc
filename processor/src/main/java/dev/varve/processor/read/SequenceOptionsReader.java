package dev.varve.processor.read;

import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.TypeName;

/** Reads the options of sequences, those of identity columns too. */
final class SequenceOptionsReader {
  private final Reading reading;
  private final ReadingProblem code;

  /**
   * A reader.
   *
   * @param code the code of what is wrong with options
   */
  SequenceOptionsReader(Reading reading, ReadingProblem code) {
    this.reading = reading;
    this.code = code;
  }

  /**
   * The options that are not the type's defaults; mistakes are reported.
   *
   * @param what the type in words
   */
  SequenceOptions read(Mirror mirror, TypeName type, String what) {
    check(mirror, SequenceOptions.DEFAULT.greatest(type), what);
    return options(mirror).normalized(type);
  }

  private static SequenceOptions options(Mirror mirror) {
    return new SequenceOptions(
        mirror.number("start"),
        mirror.number("increment"),
        mirror.number("min"),
        mirror.number("max"),
        mirror.number("cache"),
        mirror.flag("cycle"));
  }

  /** The rules of CREATE SEQUENCE (manual); only the first that is broken is reported. */
  private void check(Mirror mirror, long greatest, String type) {
    boolean descending = number(mirror, "increment", 1) < 0;
    long min = number(mirror, "min", descending ? -greatest - 1 : 1);
    long max = number(mirror, "max", descending ? -1 : greatest);
    long start = number(mirror, "start", descending ? max : min);
    if (number(mirror, "increment", 1) == 0) {
      refuse(mirror, "increment", "increment must not be 0");
    } else if (min < -greatest - 1) {
      refuse(mirror, "min", "min is below " + type);
    } else if (max > greatest) {
      refuse(mirror, "max", "max is beyond " + type);
    } else if (min >= max) {
      refuse(mirror, mirror.has("max") ? "max" : "min", "min must be less than max");
    } else if (start < min || start > max) {
      refuse(mirror, "start", "start is not between min and max");
    } else if (number(mirror, "cache", 1) < 1) {
      refuse(mirror, "cache", "cache must be at least 1");
    }
  }

  private static long number(Mirror mirror, String member, long otherwise) {
    Long number = mirror.number(member);
    return number == null ? otherwise : number;
  }

  private void refuse(Mirror mirror, String member, String what) {
    reading.add(
        code,
        mirror.at(member),
        what + "; where an option is not written PostgreSQL's default holds");
  }
}
