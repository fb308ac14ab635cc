package dev.varve.model.plan;

import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conversions whose result depends on a time zone, as tried on PostgreSQL 15: by itself PostgreSQL
 * takes that of whoever runs the migration.
 */
final class ZoneConversion {
  private static final Set<String> LOCAL = Set.of("timestamp", "date", "time");

  private ZoneConversion() {}

  /** Whether the one type has a zone and the other a date or time without one. */
  static boolean is(TypeName from, TypeName to) {
    boolean between =
        (isZoned(from) && LOCAL.contains(to.name()))
            || (LOCAL.contains(from.name()) && isZoned(to));
    boolean ownZone = from.name().equals("timetz") && to.name().equals("time");
    boolean toTimeOfDay = from.name().equals("timestamptz") && to.name().equals("timetz");
    return from.schema().isEmpty()
        && to.schema().isEmpty()
        && (toTimeOfDay || (between && !ownZone));
  }

  private static boolean isZoned(TypeName type) {
    return type.name().equals("timestamptz") || type.name().equals("timetz");
  }

  /** The column in UTC, whatever the session's zone; null where SQL has no expression for it. */
  static @Nullable String inUtc(String column, TypeName from, TypeName to) {
    boolean plain = !from.array() && !to.array() && is(from, to);
    String name = SqlQuoting.identifier(column);
    if (plain && from.name().equals("timestamptz") && LOCAL.contains(to.name())) {
      return "(" + name + " AT TIME ZONE 'UTC')::" + to.sql();
    }
    return plain && to.name().equals("timestamptz") && !from.name().equals("time")
        ? "(" + name + "::timestamp AT TIME ZONE 'UTC')::" + to.sql()
        : null;
  }
}
