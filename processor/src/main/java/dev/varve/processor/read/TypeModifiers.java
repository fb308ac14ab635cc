package dev.varve.processor.read;

import dev.varve.model.schema.TypeName;
import org.jspecify.annotations.Nullable;

/** Puts {@code length}, {@code precision} and {@code scale} into a column's type. */
final class TypeModifiers {
  private static final String[] MEMBERS = {"length", "precision", "scale"};

  /** Table 8.4 of the manual: the greatest length of varchar. */
  private static final long MAX_LENGTH = 10_485_760;

  private static final long MAX_NUMERIC_PRECISION = 1_000;
  private static final long MAX_SECONDS_PRECISION = 6;

  private final Reading reading;

  TypeModifiers(Reading reading) {
    this.reading = reading;
  }

  /** A type that is written holds its modifiers itself; whether any stands beside it. */
  boolean refuseBesideType(Mirror column) {
    for (String member : MEMBERS) {
      if (column.has(member)) {
        reading.add(
            ReadingProblem.MODIFIER_NOT_TAKEN,
            column.at(member),
            member
                + " stands beside a type that is written; write it into the type, such as"
                + " varchar(20) or numeric(10,4)");
        return true;
      }
    }
    return false;
  }

  @Nullable TypeName apply(TypeName type, Mirror column) {
    return switch (type.name()) {
      case "text" -> withLength(type, "varchar", column);
      case "varbit" -> withLength(type, "varbit", column);
      case "numeric" -> numeric(type, column);
      case "time", "timetz", "timestamp", "timestamptz", "interval" -> seconds(type, column);
      default -> refuse(type, column, MEMBERS) ? null : type;
    };
  }

  private @Nullable TypeName withLength(TypeName type, String sized, Mirror column) {
    Long length = column.number("length");
    if (refuse(type, column, "precision", "scale") || length == null) {
      return length == null ? type : null;
    }
    return inRange(column, "length", length, 1, MAX_LENGTH)
        ? new TypeName("", sized, "(" + length + ")", type.array())
        : null;
  }

  private @Nullable TypeName numeric(TypeName type, Mirror column) {
    Long precision = column.number("precision");
    Long scale = column.number("scale");
    if (refuse(type, column, "length") || (precision == null && scale == null)) {
      return type;
    }
    if (precision == null) {
      reading.add(
          ReadingProblem.MODIFIER_RANGE,
          column.at("scale"),
          "a scale needs a precision: write precision = … too");
      return null;
    }
    long digits = scale == null ? 0 : scale;
    boolean fits =
        inRange(column, "precision", precision, 1, MAX_NUMERIC_PRECISION)
            && inRange(column, "scale", digits, 0, precision);
    return fits
        ? new TypeName("", "numeric", "(" + precision + "," + digits + ")", type.array())
        : null;
  }

  private @Nullable TypeName seconds(TypeName type, Mirror column) {
    Long precision = column.number("precision");
    if (refuse(type, column, "length", "scale") || precision == null) {
      return type;
    }
    return inRange(column, "precision", precision, 0, MAX_SECONDS_PRECISION)
        ? new TypeName("", type.name(), "(" + precision + ")", type.array())
        : null;
  }

  private boolean refuse(TypeName type, Mirror column, String... members) {
    for (String member : members) {
      if (column.has(member)) {
        reading.add(
            ReadingProblem.MODIFIER_NOT_TAKEN,
            column.at(member),
            member
                + " means nothing for "
                + type
                + "; leave it out, or write the whole type with"
                + " type = …");
        return true;
      }
    }
    return false;
  }

  private boolean inRange(Mirror column, String member, long value, long least, long greatest) {
    boolean fits = value >= least && value <= greatest;
    if (!fits) {
      reading.add(
          ReadingProblem.MODIFIER_RANGE,
          column.at(member),
          member + " is " + value + ", and must be from " + least + " to " + greatest);
    }
    return fits;
  }
}
