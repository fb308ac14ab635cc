package dev.varve.runtime.sql;

/**
 * One token of SQL text.
 *
 * @param kind what the token is
 * @param text the token as it stands in the source, quotes included
 * @param start index of its first character
 * @param end index after its last character
 */
public record SqlToken(Kind kind, String text, int start, int end) {

  private static final String ESCAPES = "bfnrt";
  private static final String ESCAPED = "\b\f\n\r\t";
  private static final String NUMBERS = "01234567xuU";

  /** The kinds of token, as PostgreSQL's manual names them (section 4.1, Lexical Structure). */
  public enum Kind {
    /** A key word or an identifier without quotes. */
    WORD,
    /** An identifier in double quotes. */
    QUOTED_IDENTIFIER,
    /** A string constant of any form: {@code 'x'}, {@code E'x'}, {@code $tag$x$tag$}. */
    STRING,
    /** A numeric constant. */
    NUMBER,
    /** An operator of one or more characters, or {@code $1}. */
    OPERATOR,
    /** A single special character: brackets, comma, semicolon, dot. */
    SPECIAL,
    /** A quote or comment that is never closed; it reaches to the end of the text. */
    UNTERMINATED
  }

  /** Whether this is the given key word, written in any case. */
  public boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** Whether this is the given special character. */
  public boolean isSpecial(char character) {
    return kind == Kind.SPECIAL && text.charAt(0) == character;
  }

  /** Whether the token can name an object: a word or a quoted identifier. */
  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED_IDENTIFIER;
  }

  /** Whether the token can name a column: a name, but no reserved key word without quotes. */
  public boolean canBeColumn() {
    return kind == Kind.QUOTED_IDENTIFIER || (kind == Kind.WORD && !SqlKeywords.isReserved(name()));
  }

  /**
   * The name that PostgreSQL sees: folded to lower case where it has no quotes. The escapes of
   * {@code U&"d\0061t"} stay as they are written.
   */
  public String name() {
    if (!isName()) {
      throw new IllegalStateException("not a name: " + text);
    }
    return kind == Kind.WORD
        ? SqlLexer.fold(text)
        : text.substring(text.indexOf('"') + 1, text.length() - 1).replace("\"\"", "\"");
  }

  /**
   * What a string constant stands for (PostgreSQL's manual, sections 4.1.2.1 to 4.1.2.4). Escapes
   * by number, of {@code E'\x61'} and {@code U&'d\0061t'}, stay as they are written.
   */
  public String string() {
    if (kind != Kind.STRING) {
      throw new IllegalStateException("not a string constant: " + text);
    }
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

  /**
   * The token's meaning as text: equal for tokens that PostgreSQL reads alike. Words, numbers and
   * the letter before a string constant are folded to lower case, and a quoted identifier that
   * needs no quotes loses them.
   */
  public String meaning() {
    if (kind == Kind.WORD || kind == Kind.NUMBER) {
      return SqlLexer.fold(text);
    }
    if (kind == Kind.QUOTED_IDENTIFIER) {
      return text.charAt(0) == '"' ? quotedMeaning() : foldedPrefix('"');
    }
    return kind == Kind.STRING && text.charAt(0) != '$' ? foldedPrefix('\'') : text;
  }

  /** An empty name, or one with U+0000, is no identifier; the server will say so. */
  private String quotedMeaning() {
    return name().isEmpty() || text.indexOf('\0') >= 0 ? text : SqlQuoting.identifier(name());
  }

  private String foldedPrefix(char quote) {
    int start = text.indexOf(quote);
    return SqlLexer.fold(text.substring(0, start)) + text.substring(start);
  }
}
