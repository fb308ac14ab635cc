package dev.varve.model.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token of a naming convention.
 *
 * @param source what it stands for
 * @param column which column: its index, or {@link #ALL_JOINED} or {@link #ALL_SEPARATED}
 */
record NamingToken(Source source, int column) {
  static final int ALL_JOINED = -1;
  static final int ALL_SEPARATED = -2;

  /** What a token stands for. */
  enum Source {
    TABLE,
    COLUMN,
    LABEL,
    REFERRED_TABLE,
    REFERRED_COLUMN,
    GIVEN_NAME
  }

  /** The token of that name; null if there is none. */
  static @Nullable NamingToken of(String name) {
    return switch (name) {
      case "table_name" -> new NamingToken(Source.TABLE, 0);
      case "referred_table_name" -> new NamingToken(Source.REFERRED_TABLE, 0);
      case "constraint_name" -> new NamingToken(Source.GIVEN_NAME, 0);
      default -> ofColumn(name);
    };
  }

  private static @Nullable NamingToken ofColumn(String name) {
    if (name.startsWith("referred_column_") && name.endsWith("_name")) {
      return ofColumn(Source.REFERRED_COLUMN, between(name, "referred_column_", "_name"));
    }
    if (name.startsWith("column_") && name.endsWith("_name")) {
      return ofColumn(Source.COLUMN, between(name, "column_", "_name"));
    }
    if (name.startsWith("column_") && name.endsWith("_label")) {
      return ofColumn(Source.LABEL, between(name, "column_", "_label"));
    }
    return null;
  }

  private static String between(String name, String start, String end) {
    int last = name.length() - end.length();
    return last <= start.length() ? "" : name.substring(start.length(), last);
  }

  private static @Nullable NamingToken ofColumn(Source source, String which) {
    if (which.equals("0N")) {
      return new NamingToken(source, ALL_JOINED);
    }
    if (which.equals("0_N")) {
      return new NamingToken(source, ALL_SEPARATED);
    }
    boolean digit = which.length() == 1 && which.charAt(0) >= '0' && which.charAt(0) <= '9';
    return digit ? new NamingToken(source, which.charAt(0) - '0') : null;
  }

  boolean isOfForeignKeys() {
    return source == Source.REFERRED_TABLE || source == Source.REFERRED_COLUMN;
  }

  /** The text in the token's place; empty if there is nothing that it could stand for. */
  String text(NameParts parts) {
    return switch (source) {
      case TABLE -> parts.table();
      case COLUMN -> columns(parts.columns());
      case LABEL -> label(parts);
      case REFERRED_TABLE -> parts.referredTable();
      case REFERRED_COLUMN -> columns(parts.referredColumns());
      case GIVEN_NAME -> parts.given();
    };
  }

  private String label(NameParts parts) {
    String columns = columns(parts.columns());
    return columns.isEmpty() ? "" : parts.table() + '_' + columns;
  }

  private String columns(List<String> names) {
    if (column == ALL_JOINED) {
      return String.join("", names);
    }
    if (column == ALL_SEPARATED) {
      return String.join("_", names);
    }
    return column < names.size() ? names.get(column) : "";
  }
}
