package dev.varve.runtime.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits SQL text into tokens by the rules of PostgreSQL's manual, section 4.1. Comments, nested
 * ones too, and white space separate tokens and are left out. Never fails: a quote that is not
 * closed becomes an {@link SqlToken.Kind#UNTERMINATED} token.
 *
 * <p>String constants are read with {@code standard_conforming_strings = on}, the default since
 * PostgreSQL 9.1. Thread-safe: it has no shared state.
 */
public final class SqlLexer {
  private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?";

  /** Only an operator that holds one of these may end in + or -; see {@link #operator()}. */
  private static final String ALLOWS_SIGN_AT_END = "~!@#%^&|`?";

  private final String sql;
  private final List<SqlToken> tokens = new ArrayList<>();
  private int position;

  private SqlLexer(String sql) {
    this.sql = sql;
  }

  /** The tokens of the text, in order. */
  public static List<SqlToken> tokens(String sql) {
    SqlLexer lexer = new SqlLexer(sql);
    while (lexer.skipBlanksAndComments()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  /**
   * Folds as PostgreSQL folds identifiers without quotes in a UTF-8 database: only A to Z change.
   */
  static String fold(String word) {
    StringBuilder folded = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        if (folded == null) {
          folded = new StringBuilder(word);
        }
        folded.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return folded == null ? word : folded.toString();
  }

  /** Moves to the next token; false at the end of the text. */
  private boolean skipBlanksAndComments() {
    while (position < sql.length()) {
      char c = sql.charAt(position);
      if (isBlank(c)) {
        position++;
      } else if (c == '-' && peek(1) == '-') {
        skipLine();
      } else if (c == '/' && peek(1) == '*') {
        skipComment();
      } else {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000b';
  }

  private void skipLine() {
    while (position < sql.length()
        && sql.charAt(position) != '\n'
        && sql.charAt(position) != '\r') {
      position++;
    }
  }

  private void skipComment() {
    int start = position;
    int depth = 0;
    while (position < sql.length()) {
      if (sql.charAt(position) == '/' && peek(1) == '*') {
        depth++;
        position += 2;
      } else if (sql.charAt(position) == '*' && peek(1) == '/') {
        depth--;
        position += 2;
        if (depth == 0) {
          return;
        }
      } else {
        position++;
      }
    }
    add(SqlToken.Kind.UNTERMINATED, start);
  }

  private void next() {
    char c = sql.charAt(position);
    if (c == '\'') {
      quoted(position, 1, '\'', false);
    } else if (c == '"') {
      quoted(position, 1, '"', false);
    } else if ((c == 'E' || c == 'e') && peek(1) == '\'') {
      quoted(position, 2, '\'', true);
    } else if ("BbXxNn".indexOf(c) >= 0 && peek(1) == '\'') {
      quoted(position, 2, '\'', false);
    } else if ((c == 'U' || c == 'u') && peek(1) == '&' && (peek(2) == '\'' || peek(2) == '"')) {
      quoted(position, 3, peek(2), false);
    } else if (c == '$') {
      dollar();
    } else if (isDigit(c) || (c == '.' && isDigit(peek(1)) && peek(-1) != '.')) {
      number();
    } else if (isIdentifierStart(c)) {
      word();
    } else if (OPERATOR_CHARACTERS.indexOf(c) >= 0) {
      operator();
    } else if (c == ':') {
      colon();
    } else {
      position++;
      add(SqlToken.Kind.SPECIAL, position - 1);
    }
  }

  private void quoted(int start, int opening, char quote, boolean backslashEscapes) {
    position = start + opening;
    while (position < sql.length()) {
      char c = sql.charAt(position);
      if (c == '\\' && backslashEscapes) {
        position += 2;
      } else if (c != quote) {
        position++;
      } else if (peek(1) == quote) {
        position += 2;
      } else {
        position++;
        add(quote == '"' ? SqlToken.Kind.QUOTED_IDENTIFIER : SqlToken.Kind.STRING, start);
        return;
      }
    }
    position = sql.length();
    add(SqlToken.Kind.UNTERMINATED, start);
  }

  /** A dollar-quoted string, or a parameter such as {@code $1}. */
  private void dollar() {
    int start = position;
    int tagEnd = position + 1;
    while (tagEnd < sql.length() && isTagPart(sql.charAt(tagEnd), tagEnd == position + 1)) {
      tagEnd++;
    }
    if (tagEnd < sql.length() && sql.charAt(tagEnd) == '$') {
      String tag = sql.substring(start, tagEnd + 1);
      int close = sql.indexOf(tag, tagEnd + 1);
      position = close < 0 ? sql.length() : close + tag.length();
      add(close < 0 ? SqlToken.Kind.UNTERMINATED : SqlToken.Kind.STRING, start);
      return;
    }
    position++;
    while (position < sql.length() && isDigit(sql.charAt(position))) {
      position++;
    }
    add(SqlToken.Kind.OPERATOR, start);
  }

  private static boolean isTagPart(char c, boolean first) {
    return isIdentifierStart(c) || (!first && isDigit(c));
  }

  private void number() {
    int start = position;
    boolean decimal = sql.charAt(position) != '0' || !isIdentifierStart(peek(1));
    position++;
    while (position < sql.length() && isNumberPart(sql.charAt(position), decimal)) {
      position++;
    }
    add(SqlToken.Kind.NUMBER, start);
  }

  private boolean isNumberPart(char c, boolean decimal) {
    if (isSign(c)) {
      char before = sql.charAt(position - 1);
      return decimal && (before == 'e' || before == 'E') && isDigit(peek(1));
    }
    if (c == '.') {
      return peek(1) != '.' && sql.charAt(position - 1) != '.';
    }
    return isDigit(c) || isIdentifierStart(c);
  }

  private void word() {
    int start = position;
    while (position < sql.length() && isIdentifierPart(sql.charAt(position))) {
      position++;
    }
    add(SqlToken.Kind.WORD, start);
  }

  /**
   * The longest run of operator characters that does not begin a comment. It loses a + or - at its
   * end unless it holds a character that SQL's own operators lack, so that {@code a=-1} is read as
   * {@code a = -1} (PostgreSQL's manual, section 4.1.3).
   */
  private void operator() {
    int start = position;
    boolean signAllowed = false;
    do {
      signAllowed |= ALLOWS_SIGN_AT_END.indexOf(sql.charAt(position)) >= 0;
      position++;
    } while (position < sql.length()
        && OPERATOR_CHARACTERS.indexOf(sql.charAt(position)) >= 0
        && !startsComment());
    while (!signAllowed && position - start > 1 && isSign(sql.charAt(position - 1))) {
      position--;
    }
    add(SqlToken.Kind.OPERATOR, start);
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  /** {@code ::}, {@code :=}, or the colon of an array slice. */
  private void colon() {
    int start = position;
    position += peek(1) == ':' || peek(1) == '=' ? 2 : 1;
    add(SqlToken.Kind.OPERATOR, start);
  }

  private boolean startsComment() {
    char c = sql.charAt(position);
    return (c == '-' && peek(1) == '-') || (c == '/' && peek(1) == '*');
  }

  private void add(SqlToken.Kind kind, int start) {
    tokens.add(new SqlToken(kind, sql.substring(start, position), start, position));
  }

  private char peek(int distance) {
    int index = position + distance;
    return index >= 0 && index < sql.length() ? sql.charAt(index) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isIdentifierStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isIdentifierPart(char c) {
    return isIdentifierStart(c) || isDigit(c) || c == '$';
  }
}
