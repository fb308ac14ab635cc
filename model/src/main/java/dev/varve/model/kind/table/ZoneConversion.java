package dev.varve.model.kind.table;

import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conversions whose result depends on a time zone, as tried on PostgreSQL 15: by itself PostgreSQL
 * takes that of whoever runs the migration.
 */
final class ZoneConversion {
  /** The zone of every run, and so of each conversion that names no other. */
  static final String DEFAULT = "UTC";

  private static final Set<String> INSTANTS = Set.of("timestamptz", "tstzrange", "tstzmultirange");
  private static final Set<String> LOCAL = Set.of("timestamp", "date");
  private static final Set<String> LOCAL_RANGES = Set.of("tsrange", "daterange");

  private ZoneConversion() {}

  /** Whether instants become something else, or something without an offset gets one. */
  static boolean is(TypeName from, TypeName to) {
    if (!from.schema().isEmpty() || !to.schema().isEmpty() || UnfitTypes.is(from, to)) {
      return false;
    }
    boolean gainsOffset = INSTANTS.contains(to.name()) || to.name().equals("timetz");
    return INSTANTS.contains(from.name())
        ? !INSTANTS.contains(to.name())
        : gainsOffset && !from.name().equals("timetz");
  }

  /**
   * The column's value in a zone, whatever the session's zone; null where SQL has no expression for
   * it: arrays, times of a day that get an offset, and texts, which may have one.
   */
  static @Nullable String using(String column, TypeName from, TypeName to, String zone) {
    if (from.array() || to.array() || !is(from, to)) {
      return null;
    }
    String name = SqlQuoting.identifier(column);
    if (isRange(from) && isRange(to)) {
      return range(name, from, to, zone);
    }
    boolean between =
        from.name().equals("timestamptz")
            ? LOCAL.contains(to.name()) || to.name().equals("time")
            : LOCAL.contains(from.name()) && to.name().equals("timestamptz");
    return between ? inZone(name, from, zone) + "::" + to.sql() : null;
  }

  private static boolean isRange(TypeName type) {
    return type.name().equals("tstzrange") || LOCAL_RANGES.contains(type.name());
  }

  /** A date has no such operator: it begins as a timestamp. */
  private static String inZone(String value, TypeName from, String zone) {
    boolean isInstant = INSTANTS.contains(from.name());
    return "("
        + value
        + (isInstant ? "" : "::timestamp")
        + " AT TIME ZONE "
        + SqlQuoting.literal(zone)
        + ")";
  }

  private static String range(String name, TypeName from, TypeName to, String zone) {
    String cast = to.name().equals("daterange") ? "::date" : "";
    String lower = inZone("pg_catalog.lower(" + name + ")", from, zone) + cast;
    String upper = inZone("pg_catalog.upper(" + name + ")", from, zone) + cast;
    return """
        CASE WHEN pg_catalog.isempty(%1$s) THEN 'empty' ELSE pg_catalog.%2$s(%3$s, %4$s,
              CASE WHEN pg_catalog.lower_inc(%1$s) THEN '[' ELSE '(' END
              || CASE WHEN pg_catalog.upper_inc(%1$s) THEN ']' ELSE ')' END) END"""
        .formatted(name, to.name(), lower, upper);
  }
}
