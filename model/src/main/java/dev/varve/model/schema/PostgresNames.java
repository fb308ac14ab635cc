package dev.varve.model.schema;

import java.nio.charset.StandardCharsets;

/** The names that PostgreSQL makes by itself, and how it cuts what is too long for a name. */
public final class PostgresNames {
  private static final int LONGEST = 63;

  private PostgresNames() {}

  /** The sequence that PostgreSQL makes for an identity column. */
  public static QualifiedName identitySequence(QualifiedName table, String column) {
    return table.withName(make(table.name(), column, "seq"));
  }

  /** The constraint that PostgreSQL 18 makes for a column that takes no NULL. */
  public static String notNull(QualifiedName table, String column) {
    return make(table.name(), column, "not_null");
  }

  /**
   * A name of three parts, cut as PostgreSQL cuts it: the longer of the first two loses its end
   * until the whole has 63 bytes (source: {@code makeObjectName} in PostgreSQL's indexcmds.c).
   */
  public static String make(String first, String second, String label) {
    byte[] one = first.getBytes(StandardCharsets.UTF_8);
    byte[] two = second.getBytes(StandardCharsets.UTF_8);
    int available = LONGEST - label.length() - 2;
    int oneLength = one.length;
    int twoLength = two.length;
    while (oneLength + twoLength > available) {
      if (oneLength > twoLength) {
        oneLength--;
      } else {
        twoLength--;
      }
    }
    return clipped(one, oneLength) + "_" + clipped(two, twoLength) + "_" + label;
  }

  /**
   * The name with something after it, cut so that the whole is no longer than PostgreSQL allows.
   */
  public static String cut(String name, String suffix) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    int room = LONGEST - suffix.getBytes(StandardCharsets.UTF_8).length;
    return clipped(utf8, Math.min(utf8.length, room)) + suffix;
  }

  private static String clipped(byte[] utf8, int length) {
    int end = length;
    while (end > 0 && end < utf8.length && (utf8[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(utf8, 0, end, StandardCharsets.UTF_8);
  }
}
