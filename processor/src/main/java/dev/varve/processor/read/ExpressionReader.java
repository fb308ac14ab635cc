package dev.varve.processor.read;

import dev.varve.model.schema.SqlExpression;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads SQL expressions, and refuses those that would not end where the expression ends. */
final class ExpressionReader {
  private final Report report;
  private final Names names;

  ExpressionReader(Report report) {
    this.report = report;
    this.names = new Names(report);
  }

  /** The expression in a member; null if it is not written, or reported. */
  @Nullable SqlExpression read(Mirror mirror, String member) {
    return mirror.text(member).isEmpty() ? null : required(mirror, member);
  }

  /** The expression in a member that must hold one; null if it is reported. */
  @Nullable SqlExpression required(Mirror mirror, String member) {
    return checked(mirror.text(member), member, mirror.at(member));
  }

  /** A text of a member as an expression; null if it is reported. */
  @Nullable SqlExpression checked(String text, String member, Position position) {
    if (!names.checkText(text, "the SQL of " + member, position)) {
      return null;
    }
    List<SqlToken> tokens = SqlLexer.tokens(text);
    String mistake = tokens.isEmpty() ? "there is no expression" : mistake(tokens);
    if (mistake == null) {
      return new SqlExpression(text).withoutOuterBrackets();
    }
    report.add(
        ReadingProblem.BAD_EXPRESSION,
        position,
        mistake + " in the SQL of " + member + ": " + text.strip());
    return null;
  }

  private static @Nullable String mistake(List<SqlToken> tokens) {
    int depth = 0;
    for (SqlToken token : tokens) {
      depth += step(token);
      if (token.kind() == SqlToken.Kind.UNTERMINATED) {
        return "a quote or comment is not closed";
      }
      if (token.isSpecial(';')) {
        return "a semicolon ends the statement";
      }
      if (depth < 0) {
        return "a bracket is closed that was not opened";
      }
    }
    return depth > 0 ? "a bracket is not closed" : null;
  }

  private static int step(SqlToken token) {
    if (token.isSpecial('(') || token.isSpecial('[')) {
      return 1;
    }
    return token.isSpecial(')') || token.isSpecial(']') ? -1 : 0;
  }
}
