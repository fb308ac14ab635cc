package dev.varve.cli;

import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Step;
import dev.varve.runtime.sql.SqlStatement;
import dev.varve.runtime.sql.SqlToken;
import java.util.List;

/**
 * Which steps take away rows or values for good: drops of tables, columns, schemas and sequences,
 * {@code TRUNCATE}, {@code DELETE}, anything with {@code CASCADE}, types of columns that are
 * converted, and Java code, which may do anything. Not {@code UPDATE}, with which columns are
 * filled.
 */
final class Destruction {
  private static final List<String> DROPPED = List.of("TABLE", "SCHEMA", "SEQUENCE", "OWNED");
  private static final List<String> HARMLESS =
      List.of("CONSTRAINT", "DEFAULT", "NOT", "EXPRESSION", "IDENTITY");

  private Destruction() {}

  /** Whether a planned move has such a step. */
  static boolean isIn(Move move) {
    for (Step step : move.steps()) {
      if (step.kind() == Step.Kind.JAVA || (step.kind().isSql() && isIn(step.text()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(String sql) {
    for (SqlStatement statement : SqlStatement.split(sql)) {
      if (isIn(statement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(SqlStatement statement) {
    List<SqlToken> tokens = statement.tokens();
    if (statement.startsWith("TRUNCATE")
        || statement.startsWith("DELETE")
        || (statement.startsWith("WITH") && statement.contains("DELETE"))
        || statement.startsWith("DO")) {
      return true;
    }
    if (statement.startsWith("DROP")) {
      return statement.contains("CASCADE") || isOneOf(tokens, 1, DROPPED);
    }
    return statement.startsWith("ALTER", "TABLE")
        && (statement.contains("CASCADE") || dropsOrConvertsColumn(tokens));
  }

  private static boolean dropsOrConvertsColumn(List<SqlToken> tokens) {
    boolean converts = false;
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i).isWord("DROP") && !isOneOf(tokens, i + 1, HARMLESS)) {
        return true;
      }
      converts |= tokens.get(i).isWord("TYPE");
      if (converts && tokens.get(i).isWord("USING")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(List<SqlToken> tokens, int index, List<String> words) {
    for (String word : words) {
      if (index < tokens.size() && tokens.get(index).isWord(word)) {
        return true;
      }
    }
    return false;
  }
}
