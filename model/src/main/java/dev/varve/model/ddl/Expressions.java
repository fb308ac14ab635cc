package dev.varve.model.ddl;

import dev.varve.model.schema.SqlExpression;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.util.Set;

/** Expressions where the grammar takes only some of them. */
public final class Expressions {
  /** Words that the grammar takes in a default only inside brackets ({@code b_expr}). */
  private static final Set<String> NEED_BRACKETS =
      Set.of(
          "and",
          "or",
          "not",
          "in",
          "between",
          "like",
          "ilike",
          "similar",
          "is",
          "isnull",
          "notnull",
          "overlaps",
          "any",
          "some",
          "all",
          "at",
          "collate",
          "operator");

  private Expressions() {}

  /** The expression as a default: in brackets only where the grammar asks for them. */
  public static String asDefault(SqlExpression expression) {
    int depth = 0;
    for (SqlToken token : SqlLexer.tokens(expression.text())) {
      if (token.isSpecial('(') || token.isSpecial('[')) {
        depth++;
      } else if (token.isSpecial(')') || token.isSpecial(']')) {
        depth--;
      } else if (depth == 0
          && token.kind() == SqlToken.Kind.WORD
          && NEED_BRACKETS.contains(token.name())) {
        return inBrackets(expression);
      }
    }
    return expression.text();
  }

  /** The expression in brackets. */
  public static String inBrackets(SqlExpression expression) {
    return "(" + expression.text() + ")";
  }
}
