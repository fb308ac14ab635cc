package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.runtime.sql.SqlToken;
import java.util.List;
import java.util.Map;

/**
 * Puts values in the place of {@code :'name'} and {@code :"name"}, as psql does (its manual,
 * section SQL Interpolation).
 */
final class Parameters {

  private Parameters() {}

  /**
   * The SQL with the values.
   *
   * @param where whose SQL it is, for the message
   */
  static String fill(String sql, Map<String, String> values, String where) {
    if (sql.indexOf(":'") < 0 && sql.indexOf(":\"") < 0) {
      return sql;
    }
    StringBuilder filled = new StringBuilder();
    int copied = 0;
    List<SqlToken> tokens = SqlLexer.tokens(sql);
    for (int i = 1; i < tokens.size(); i++) {
      if (isParameter(tokens, i)) {
        SqlToken token = tokens.get(i);
        filled.append(sql, copied, token.start() - 1).append(quoted(token, values, where));
        copied = token.end();
      }
    }
    return filled.append(sql, copied, sql.length()).toString();
  }

  /** Whether a token is the quoted part of one: a colon touches it from the left. */
  private static boolean isParameter(List<SqlToken> tokens, int index) {
    SqlToken colon = tokens.get(index - 1);
    SqlToken token = tokens.get(index);
    char quote = token.text().charAt(0);
    return (quote == '\'' || quote == '"')
        && token.kind() != SqlToken.Kind.UNTERMINATED
        && colon.text().equals(":")
        && colon.end() == token.start()
        && (index < 2 || !isBetween(tokens.get(index - 2), colon))
        && isName(token.text());
  }

  /** The colon of a slice, {@code a[1:"n"]}, or of JSON, {@code JSON_OBJECT('a':'b')}. */
  private static boolean isBetween(SqlToken before, SqlToken colon) {
    return before.end() == colon.start()
        && before.kind() != SqlToken.Kind.OPERATOR
        && (before.kind() != SqlToken.Kind.SPECIAL
            || before.isSpecial(')')
            || before.isSpecial(']'));
  }

  private static boolean isName(String quoted) {
    return Settings.isParameterName(quoted.substring(1, quoted.length() - 1));
  }

  private static String quoted(SqlToken token, Map<String, String> values, String where) {
    String text = token.text();
    String name = text.substring(1, text.length() - 1);
    String value = values.get(name);
    boolean literal = text.charAt(0) == '\'';
    if (value == null || (value.isEmpty() && !literal)) {
      throw new VarveException(
          ErrorCode.PARAMETER_MISSING,
          where
              + " holds the parameter :"
              + text
              + (value == null ? ", which has no value" : ", but no name is empty")
              + ". Give it one: withParameter(\""
              + name
              + "\", …). A colon that is no parameter's needs a blank after it. Nothing was run.");
    }
    return literal ? SqlQuoting.literal(value) : SqlQuoting.identifier(value);
  }
}
