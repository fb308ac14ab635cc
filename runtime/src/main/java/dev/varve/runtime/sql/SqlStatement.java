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
    Nesting nesting = new Nesting();
    for (SqlToken token : SqlLexer.tokens(sql)) {
      nesting.see(token);
      if (token.isSpecial(';') && nesting.isOutermost()) {
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
    if (tokens.size() < words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(i).isWord(words[i])) {
        return false;
      }
    }
    return true;
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

  /** How deep a token stands in brackets, and in BEGIN ATOMIC or CASE with their END. */
  private static final class Nesting {
    private int brackets;
    private int blocks;
    private boolean afterBegin;

    boolean isOutermost() {
      return brackets == 0 && blocks == 0;
    }

    void see(SqlToken token) {
      if (token.isSpecial('(')) {
        brackets++;
      } else if (token.isSpecial(')')) {
        brackets = Math.max(0, brackets - 1);
      } else if (afterBegin && token.isWord("ATOMIC")) {
        blocks++;
      } else if (blocks > 0 && token.isWord("CASE")) {
        blocks++;
      } else if (blocks > 0 && token.isWord("END")) {
        blocks--;
      }
      afterBegin = token.isWord("BEGIN");
    }
  }
}
