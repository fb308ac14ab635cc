package dev.varve.runtime.sql;

import java.util.regex.Pattern;

/**
 * The one place that quotes identifiers and literals. Thread-safe: it has no state.
 *
 * <p>Source: PostgreSQL's manual, section 4.1 (Lexical Structure) and appendix C (key words).
 */
public final class SqlQuoting {
  private static final Pattern OPERATOR = Pattern.compile("[-+*/<>=~!@#%^&|`?]+");

  private SqlQuoting() {}

  /**
   * The identifier as SQL text, in double quotes only where PostgreSQL needs them, as its own
   * {@code quote_ident} does.
   *
   * @throws IllegalArgumentException if the name is empty or holds U+0000, which no identifier can
   */
  public static String identifier(String name) {
    if (name.isEmpty() || name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("not a PostgreSQL identifier: \"" + name + "\"");
    }
    return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The name of an object in a schema, each part quoted where it must be. */
  public static String qualified(String schema, String name) {
    return identifier(schema) + "." + identifier(name);
  }

  /**
   * The operator of a schema, which no quotes can hold.
   *
   * @throws IllegalArgumentException if the name is not an operator's
   */
  public static String operator(String schema, String name) {
    if (!isOperator(name)) {
      throw new IllegalArgumentException("not a PostgreSQL operator: \"" + name + "\"");
    }
    return "OPERATOR(" + identifier(schema) + "." + name + ")";
  }

  /** Whether the name can be that of an operator: it has no other characters and no comment. */
  public static boolean isOperator(String name) {
    return OPERATOR.matcher(name).matches() && !name.contains("--") && !name.contains("/*");
  }

  /**
   * The text as a string constant. Backslashes keep their meaning whatever {@code
   * standard_conforming_strings} says, as in PostgreSQL's {@code quote_literal}.
   *
   * @throws IllegalArgumentException if the text holds U+0000, which PostgreSQL cannot store
   */
  public static String literal(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("U+0000 cannot stand in PostgreSQL text");
    }
    String doubled = text.replace("'", "''");
    return text.indexOf('\\') < 0
        ? '\'' + doubled + '\''
        : "E'" + doubled.replace("\\", "\\\\") + '\'';
  }

  /** The text as a dollar-quoted string constant, with a tag that the text does not hold. */
  public static String dollarQuoted(String text) {
    String tag = "$varve$";
    for (int i = 1; text.contains(tag); i++) {
      tag = "$varve" + i + "$";
    }
    return tag + text + tag;
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !SqlKeywords.needsQuotes(name);
  }
}
