package dev.varve.model.schema;

import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.runtime.sql.SqlToken;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An SQL expression: a default, a condition, a key of an index. Two expressions are equal if they
 * have the same tokens; white space, comments and the case of words do not count.
 *
 * @param text the expression as it was written
 */
public record SqlExpression(String text) {

  /** Takes outer white space away. */
  public SqlExpression {
    text = text.strip();
  }

  /** The tokens as PostgreSQL understands them, with one blank between. */
  public String meaning() {
    StringBuilder meaning = new StringBuilder(text.length() + 16);
    for (SqlToken token : SqlLexer.tokens(text)) {
      if (meaning.length() > 0) {
        meaning.append(' ');
      }
      meaning.append(token.meaning());
    }
    return meaning.toString();
  }

  /** Every name that the expression holds: columns, functions, types and key words alike. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (SqlToken token : SqlLexer.tokens(text)) {
      if (token.isName()) {
        names.add(token.name());
      }
    }
    return names;
  }

  /** Whether the name stands in the expression, as whatever. */
  public boolean mentions(String name) {
    for (SqlToken token : SqlLexer.tokens(text)) {
      if (token.isName() && token.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The expression as PostgreSQL will show it when a column has been renamed: each name that is the
   * old name and can be a column is replaced.
   */
  public SqlExpression withColumnRenamed(String from, String to) {
    List<SqlToken> tokens = SqlLexer.tokens(text);
    StringBuilder renamed = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      if (token.canBeColumn() && token.name().equals(from) && !isCallOrType(tokens, i)) {
        renamed.append(text, copied, token.start()).append(quoted(to));
        copied = token.end();
      }
    }
    return copied == 0
        ? this
        : new SqlExpression(renamed.append(text.substring(copied)).toString());
  }

  private static String quoted(String name) {
    return SqlQuoting.identifier(name);
  }

  /** A name before an opening bracket is a function; one after {@code ::} is a type. */
  private static boolean isCallOrType(List<SqlToken> tokens, int index) {
    boolean called = index + 1 < tokens.size() && tokens.get(index + 1).isSpecial('(');
    boolean cast = index > 0 && tokens.get(index - 1).text().equals("::");
    return called || cast;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SqlExpression that
        && (text.equals(that.text) || meaning().equals(that.meaning()));
  }

  @Override
  public int hashCode() {
    return meaning().hashCode();
  }

  /** The expression as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
