package dev.varve.runtime.internal;

import dev.varve.runtime.sql.SqlStatement;
import dev.varve.runtime.sql.SqlToken;
import java.util.List;
import java.util.Locale;

/** Reads the words and names of a statement from left to right. Not thread-safe. */
final class SqlNames {
  private final SqlStatement statement;
  private final List<SqlToken> tokens;
  private int at;

  SqlNames(SqlStatement statement) {
    this.statement = statement;
    this.tokens = statement.tokens();
  }

  /** Goes behind these words, if they come next. */
  boolean skip(String... words) {
    int next = statement.after(at, words);
    boolean found = next > at;
    at = next;
    return found;
  }

  boolean isWord(String word) {
    return peek().equals(word);
  }

  /** The next word, in upper case; empty if a quoted name, or something else, comes next. */
  String peek() {
    return isAtEnd() || tokens.get(at).kind() != SqlToken.Kind.WORD
        ? ""
        : tokens.get(at).text().toUpperCase(Locale.ROOT);
  }

  /** Goes behind the next word. */
  String word() {
    String word = peek();
    at += word.isEmpty() ? 0 : 1;
    return word;
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  /** Goes behind the next name with dots, as PostgreSQL reads it; empty if there is none. */
  String name() {
    StringBuilder name = new StringBuilder();
    boolean dot = true;
    while (!isAtEnd() && (dot ? tokens.get(at).isName() : tokens.get(at).isSpecial('.'))) {
      name.append(tokens.get(at++).meaning());
      dot = !dot;
    }
    return name.toString();
  }

  /** Goes behind a comma, if it comes next. */
  boolean skipComma() {
    boolean found = !isAtEnd() && tokens.get(at).isSpecial(',');
    at += found ? 1 : 0;
    return found;
  }

  /** Goes behind the next comma that stands between no brackets; to the end without one. */
  boolean skipToComma() {
    int brackets = 0;
    for (; !isAtEnd(); at++) {
      SqlToken token = tokens.get(at);
      brackets += token.isSpecial('(') || token.isSpecial('[') ? 1 : 0;
      brackets -= token.isSpecial(')') || token.isSpecial(']') ? 1 : 0;
      if (brackets == 0 && token.isSpecial(',')) {
        return skipComma();
      }
    }
    return false;
  }
}
