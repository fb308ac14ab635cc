package dev.varve.runtime.sql;

/**
 * What string constants stand for (PostgreSQL's manual, sections 4.1.2.1 to 4.1.2.4). Escapes by
 * number, of {@code E'\x61'} and {@code U&'d\0061t'}, stay as they are written.
 */
final class StringConstant {
  private static final String ESCAPES = "bfnrt";
  private static final String ESCAPED = "\b\f\n\r\t";
  private static final String NUMBERS = "01234567xuU";

  private StringConstant() {}

  /** The value of a constant of any form. */
  static String value(String text) {
    if (text.charAt(0) == '$') {
      int tag = text.indexOf('$', 1) + 1;
      return text.substring(tag, text.length() - tag);
    }
    String body = text.substring(text.indexOf('\'') + 1, text.length() - 1).replace("''", "'");
    boolean escapes = text.charAt(0) == 'E' || text.charAt(0) == 'e';
    return escapes && body.indexOf('\\') >= 0 ? unescaped(body) : body;
  }

  private static String unescaped(String body) {
    StringBuilder value = new StringBuilder(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '\\' || i + 1 == body.length()) {
        value.append(c);
        continue;
      }
      char escape = body.charAt(++i);
      int known = ESCAPES.indexOf(escape);
      value.append(NUMBERS.indexOf(escape) >= 0 ? "\\" : "");
      value.append(known < 0 ? escape : ESCAPED.charAt(known));
    }
    return value.toString();
  }
}
