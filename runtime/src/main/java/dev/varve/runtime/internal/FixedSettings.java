package dev.varve.runtime.internal;

import dev.varve.runtime.sql.SqlQuoting;
import java.util.List;

/**
 * The settings that every run gives its session, so that a migration does the same whoever runs it:
 * a role, a database, a pool or the driver (which sends the JVM's time zone) may have set others.
 * The values are PostgreSQL's own defaults, but for the time zone, which is UTC, and the locales,
 * which are C.
 *
 * <p>Not among them is what says where a migration works or how long it may take, such as {@code
 * search_path}, {@code role}, tablespaces and time-outs; what only a superuser may set, such as
 * {@code lc_messages} and {@code session_replication_role}; {@code default_transaction_read_only},
 * which a run refuses to override; and {@code default_text_search_config}, which the applications
 * of a database share.
 */
public final class FixedSettings {
  private static final List<String[]> ALL =
      List.of(
          // How dates, times and intervals are read, and cast between types and to text.
          setting("TimeZone", "UTC"),
          setting("timezone_abbreviations", "Default"),
          setting("DateStyle", "ISO, MDY"),
          setting("IntervalStyle", "postgres"),
          // Casts of money, to_char and to_number. C is the one locale that every server has.
          setting("lc_monetary", "C"),
          setting("lc_numeric", "C"),
          setting("lc_time", "C"),
          // The text of bytea, floating-point numbers, XML and arrays.
          setting("bytea_output", "hex"),
          setting("extra_float_digits", "1"),
          setting("xmloption", "content"),
          setting("xmlbinary", "base64"),
          setting("array_nulls", "on"),
          // What a statement means at all.
          setting("standard_conforming_strings", "on"),
          setting("transform_null_equals", "off"),
          // Which rows a backfill sees, and whether a function that cannot work is refused.
          setting("default_transaction_isolation", "read committed"),
          setting("default_transaction_deferrable", "off"),
          setting("row_security", "on"),
          setting("check_function_bodies", "on"));

  private FixedSettings() {}

  private static String[] setting(String name, String value) {
    return new String[] {name, value};
  }

  /** How many there are. */
  static int count() {
    return ALL.size();
  }

  /** Their present values, as a list of SQL expressions. */
  static String current() {
    StringBuilder sql = new StringBuilder();
    for (String[] setting : ALL) {
      sql.append(sql.length() > 0 ? ", " : "").append("current_setting('");
      sql.append(setting[0]).append("')");
    }
    return sql.toString();
  }

  /** Sets them, as a list of SQL expressions. */
  static String fix() {
    String[] values = new String[ALL.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = ALL.get(i)[1];
    }
    return set(values);
  }

  /** Gives them these values, as a list of SQL expressions. */
  static String set(String[] values) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      sql.append(i > 0 ? ", " : "").append("set_config('").append(ALL.get(i)[0]).append("', ");
      sql.append(SqlQuoting.literal(values[i])).append(", false)");
    }
    return sql.toString();
  }

  /** The statements that set them for a script, a line each. */
  public static String script() {
    StringBuilder sql = new StringBuilder();
    for (String[] setting : ALL) {
      sql.append("SET ").append(setting[0]).append(" = ");
      sql.append(SqlQuoting.literal(setting[1])).append(";\n");
    }
    return sql.toString();
  }

  /** The statements that undo {@link #script}. */
  public static String resetScript() {
    StringBuilder sql = new StringBuilder();
    for (String[] setting : ALL) {
      sql.append("RESET ").append(setting[0]).append(";\n");
    }
    return sql.toString();
  }
}
