package dev.varve.runtime.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * One statement of an SQL text. Immutable.
 *
 * @param text the statement without the semicolon, the blanks and the comments around it
 * @param tokens its tokens, at least one
 */
public record SqlStatement(String text, List<SqlToken> tokens) {

  /** Keeps a copy of the tokens. */
  public SqlStatement {
    tokens = List.copyOf(tokens);
  }

  /**
   * The statements of a text, without the empty ones. A semicolon between brackets ({@code CREATE
   * RULE}) or in the body of an SQL-standard function ({@code BEGIN ATOMIC … END}) ends none.
   */
  public static List<SqlStatement> split(String sql) {
    List<SqlStatement> statements = new ArrayList<>();
    List<SqlToken> current = new ArrayList<>();
    int brackets = 0;
    int blocks = 0;
    boolean afterBegin = false;
    for (SqlToken token : SqlLexer.tokens(sql)) {
      brackets = Math.max(0, brackets + bracket(token));
      blocks += block(token, afterBegin, blocks > 0);
      afterBegin = token.isWord("BEGIN");
      if (token.isSpecial(';') && brackets == 0 && blocks == 0) {
        addTo(statements, current, sql);
      } else {
        current.add(token);
      }
    }
    addTo(statements, current, sql);
    return statements;
  }

  /** Whether the statement begins with these words. */
  public boolean startsWith(String... words) {
    return after(0, words) > 0;
  }

  /** The index of the token after these words; {@code from} itself if they do not stand there. */
  public int after(int from, String... words) {
    if (tokens.size() < from + words.length) {
      return from;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(from + i).isWord(words[i])) {
        return from;
      }
    }
    return from + words.length;
  }

  /** The name with dots that begins there, as it is written; empty if there is none. */
  public String nameAt(int from) {
    StringBuilder name = new StringBuilder();
    boolean dot = true;
    for (int i = from; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      if (dot ? !token.isName() : !token.isSpecial('.')) {
        break;
      }
      name.append(token.text());
      dot = !dot;
    }
    return name.toString();
  }

  /** Whether one of the statement's tokens is this word. */
  public boolean contains(String word) {
    for (SqlToken token : tokens) {
      if (token.isWord(word)) {
        return true;
      }
    }
    return false;
  }

  private static void addTo(List<SqlStatement> statements, List<SqlToken> current, String sql) {
    if (!current.isEmpty()) {
      int end = current.get(current.size() - 1).end();
      statements.add(new SqlStatement(sql.substring(current.get(0).start(), end), current));
      current.clear();
    }
  }

  private static int bracket(SqlToken token) {
    return token.isSpecial('(') ? 1 : token.isSpecial(')') ? -1 : 0;
  }

  /** How the depth in BEGIN ATOMIC, or within it in CASE, with their END changes. */
  private static int block(SqlToken token, boolean afterBegin, boolean inside) {
    if ((afterBegin && token.isWord("ATOMIC")) || (inside && token.isWord("CASE"))) {
      return 1;
    }
    return inside && token.isWord("END") ? -1 : 0;
  }
}
