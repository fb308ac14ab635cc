package dev.varve.processor.read;

import dev.varve.model.schema.Identity;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.TypeName;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Identity}. */
final class IdentityReader {
  private final Reading reading;

  IdentityReader(Reading reading) {
    this.reading = reading;
  }

  @Nullable Identity read(Property property, Mirror mirror, TypeName type) {
    long greatest = greatest(type);
    if (greatest == 0) {
      reading.add(
          ReadingProblem.IDENTITY_TYPE,
          mirror.position(),
          "PostgreSQL numbers columns of the types smallint, integer and bigint, and the type of "
              + property.name()
              + " is "
              + type);
      return null;
    }
    check(mirror, greatest);
    boolean always = !mirror.constant("value").equals("BY_DEFAULT");
    return new Identity(always, options(mirror).normalized(type));
  }

  private static long greatest(TypeName type) {
    if (type.array()) {
      return 0;
    }
    return switch (type.name()) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      case "bigint" -> Long.MAX_VALUE;
      default -> 0;
    };
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
  private void check(Mirror mirror, long greatest) {
    boolean descending = number(mirror, "increment", 1) < 0;
    long min = number(mirror, "min", descending ? -greatest - 1 : 1);
    long max = number(mirror, "max", descending ? -1 : greatest);
    long start = number(mirror, "start", descending ? max : min);
    if (number(mirror, "increment", 1) == 0) {
      refuse(mirror, "increment", "increment must not be 0");
    } else if (min < -greatest - 1) {
      refuse(mirror, "min", "min is below the column's type");
    } else if (max > greatest) {
      refuse(mirror, "max", "max is beyond the column's type");
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
        ReadingProblem.IDENTITY_OPTIONS,
        mirror.at(member),
        what + "; where an option is not written PostgreSQL's default holds");
  }
}
