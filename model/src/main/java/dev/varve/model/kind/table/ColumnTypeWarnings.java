package dev.varve.model.kind.table;

import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Warnings;
import dev.varve.model.schema.TypeName;

/** What a change of a column's type does to its values. */
final class ColumnTypeWarnings {

  private ColumnTypeWarnings() {}

  static void warn(Warnings warnings, AlterColumnType change) {
    TypeName from = change.before().type();
    TypeName to = change.after().type();
    TypeConversion conversion = TypeConversion.of(from, to);
    String types = from + " to " + to;
    if (conversion.narrows()) {
      warnings.warn(
          HazardCode.NARROW_TYPE,
          change,
          change.before().name(),
          TypeConversion.fit(from, to, "migration") + ". Check the rows before");
    }
    if (ZoneConversion.is(from, to)) {
      timeZone(warnings, change, types);
    }
    if (conversion.rewrites()) {
      RowWarnings.rewrite(
          warnings, change, change.before(), "from " + types + " every value changes its form");
    }
  }

  /** None where the zone is named and the cast can name it. */
  private static void timeZone(Warnings warnings, AlterColumnType change, String types) {
    String column = change.after().name();
    boolean canName =
        ZoneConversion.using(
                column, change.before().type(), change.after().type(), ZoneConversion.DEFAULT)
            != null;
    if (canName && warnings.rules().zoneOf(change.table(), column) != null) {
      return;
    }
    warnings.warn(
        HazardCode.TIME_ZONE,
        change,
        column,
        "what values become from "
            + types
            + " depends on a time zone, and UTC is taken. If they are times of another zone, "
            + (canName
                ? "name it: @Column(timeZone = \"Europe/Berlin\")"
                : "set it in the migration class, up and down, before the step, and back to UTC after"
                    + " it, since no cast can name it: SET LOCAL TimeZone = 'Europe/Berlin'"));
  }

  static void warnBack(Warnings warnings, AlterColumnType change) {
    TypeName left = change.before().type();
    TypeName type = change.after().type();
    String name = change.before().name();
    String back = "Column " + change.table() + "." + name + " gets type " + type + " back";
    if (TypeConversion.cuts(type, left)) {
      warnings.warn(
          HazardCode.NARROW_TYPE,
          change,
          name,
          back + "; what the conversion cut off its values does not");
    }
    if (TypeConversion.of(left, type).narrows()) {
      warnings.warn(
          HazardCode.NARROW_TYPE,
          change,
          name,
          back + ": " + TypeConversion.fit(left, type, "downgrade"));
    }
  }
}
