package dev.varve.cli;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How long to wait, as an option says it: a whole number, as large as a server's settings take. */
final class Waiting {
  private Waiting() {}

  private static Duration of(String text, ChronoUnit unit) {
    long most = Duration.ofMillis(Integer.MAX_VALUE).dividedBy(unit.getDuration());
    try {
      long number = Long.parseLong(text);
      if (number >= 0 && number <= most) {
        return Duration.of(number, unit);
      }
    } catch (NumberFormatException e) {
      // Said below, as of one that is too large.
    }
    String units = unit == ChronoUnit.SECONDS ? "seconds" : "milliseconds";
    throw new TypeConversionException(
        "'" + text + "' is no number of " + units + " from 0 to " + most);
  }

  /** Of seconds. */
  static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      return of(text, ChronoUnit.SECONDS);
    }
  }

  /** Of milliseconds. */
  static final class Milliseconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      return of(text, ChronoUnit.MILLIS);
    }
  }
}
