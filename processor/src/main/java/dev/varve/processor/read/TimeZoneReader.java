package dev.varve.processor.read;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.TypeName;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads in which time zone the values of a column are, while its type gets or loses one. */
final class TimeZoneReader {
  private static final Set<String> TYPES =
      Set.of("timestamp", "timestamptz", "date", "time", "tsrange", "tstzrange", "daterange");

  private TimeZoneReader() {}

  /** Null if none is written, or none that can be used, which is reported. */
  static @Nullable String read(Reading reading, MappedColumn mapped) {
    Mirror written = mapped.property().annotations().get("Column");
    Column column = mapped.column();
    if (written == null || column == null || !written.has("timeZone")) {
      return null;
    }
    String zone = written.text("timeZone");
    String mistake = mistake(zone, column.type());
    if (mistake != null) {
      reading.add(ReadingProblem.TIME_ZONE, written.at("timeZone"), mistake);
      return null;
    }
    return zone;
  }

  /** The sign of an offset means the opposite to PostgreSQL, and an abbreviation many zones. */
  private static @Nullable String mistake(String zone, TypeName type) {
    if (type.array() || !type.schema().isEmpty() || !TYPES.contains(type.name())) {
      return "no conversion to or from "
          + type
          + " names a time zone; leave timeZone out. Types that do are timestamp, timestamptz, date"
          + " and their ranges";
    }
    boolean known = ZoneId.getAvailableZoneIds().contains(zone);
    return known && (zone.contains("/") || zone.equals("UTC"))
        ? null
        : "there is no time zone \""
            + zone
            + "\". Expected UTC or a name of the IANA time zone database, such as Europe/Berlin";
  }
}
