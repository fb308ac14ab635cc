package dev.varve.cli;

import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Step;
import dev.varve.runtime.sql.SqlStatement;
import dev.varve.runtime.sql.SqlToken;
import java.util.List;

/**
 * Finds moves that destroy data, by the words of their statements: they drop a table, a schema, a
 * materialized view, a column or an attribute, or whatever depends on something ({@code CASCADE}),
 * or they truncate or delete. Where words can mean both, they are taken to destroy. What Java code
 * does, and SQL that functions hold or put together, is not seen.
 */
final class Destruction {
  private static final List<String> HOLDING_DATA =
      List.of("TABLE", "SCHEMA", "MATERIALIZED", "COLUMN", "ATTRIBUTE", "DATABASE", "OWNED");

  /** What ALTER TABLE drops that is no column. */
  private static final List<String> HOLDING_NONE = List.of("CONSTRAINT", "DEFAULT", "NOT");

  private Destruction() {}

  /** Whether one of the steps does. */
  static boolean isIn(Move move) {
    for (Step step : move.steps()) {
      if (step.kind().isSql() && isIn(step.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(String sql) {
    for (SqlStatement statement : SqlStatement.split(sql)) {
      if (destroys(statement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean destroys(SqlStatement statement) {
    if (statement.startsWith("TRUNCATE")
        || (statement.startsWith("DROP") && statement.contains("CASCADE"))) {
      return true;
    }
    List<SqlToken> tokens = statement.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      SqlToken before = tokens.get(i - 1);
      SqlToken token = tokens.get(i);
      if ((before.isWord("DELETE") && token.isWord("FROM"))
          || (before.isWord("THEN") && token.isWord("DELETE"))
          || (before.isWord("DROP") && (isOf(HOLDING_DATA, token) || isColumn(statement, i)))
          || (statement.startsWith("DO") && isBody(token))) {
        return true;
      }
    }
    return false;
  }

  /** Whether ALTER TABLE drops a column here, for which it needs not say COLUMN. */
  private static boolean isColumn(SqlStatement statement, int index) {
    boolean ofColumn =
        index >= 3
            && (statement.tokens().get(index - 3).isWord("COLUMN")
                || statement.tokens().get(index - 3).isWord("ALTER"));
    return statement.startsWith("ALTER", "TABLE")
        && !ofColumn
        && !isOf(HOLDING_NONE, statement.tokens().get(index));
  }

  private static boolean isBody(SqlToken token) {
    return token.kind() == SqlToken.Kind.STRING && isIn(token.string());
  }

  private static boolean isOf(List<String> words, SqlToken token) {
    for (String word : words) {
      if (token.isWord(word)) {
        return true;
      }
    }
    return false;
  }
}
