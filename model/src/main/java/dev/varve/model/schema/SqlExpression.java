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
   * The relations that string constants in the expression name, such as the sequence of {@code
   * nextval('app.numbers')}: PostgreSQL keeps them as references.
   */
  public Set<QualifiedName> relations() {
    return new RelationConstants(text).names();
  }

  /** Whether the expression is the next number of the sequence, and nothing else. */
  public boolean isNextval(QualifiedName sequence) {
    return new RelationConstants(text).isNextval(sequence);
  }

  /** The expression as PostgreSQL will show it when a relation that it names has another name. */
  public SqlExpression withRelationRenamed(QualifiedName from, QualifiedName to) {
    String renamed = new RelationConstants(text).renamed(from, to);
    return renamed.equals(text) ? this : new SqlExpression(renamed);
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
      if (token.canBeColumn() && token.name().equals(from) && !isNoColumn(tokens, i)) {
        renamed.append(text, copied, token.start()).append(quoted(to));
        copied = token.end();
      }
    }
    return copied == 0
        ? this
        : new SqlExpression(renamed.append(text.substring(copied)).toString());
  }

  /**
   * The expression without brackets around the whole of it, and without comments around it: one
   * that runs to the end of its line would swallow what is written after the expression.
   */
  public SqlExpression withoutOuterBrackets() {
    List<SqlToken> tokens = SqlLexer.tokens(text);
    int first = 0;
    int last = tokens.size() - 1;
    while (first < last - 1 && closing(tokens, first) == last) {
      first++;
      last--;
    }
    return first > last
        ? this
        : new SqlExpression(text.substring(tokens.get(first).start(), tokens.get(last).end()));
  }

  /** The index of the bracket that closes the one at the index; -1 if there is none there. */
  private static int closing(List<SqlToken> tokens, int open) {
    if (!tokens.get(open).isSpecial('(')) {
      return -1;
    }
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (tokens.get(i).isSpecial('(')) {
        depth++;
      } else if (tokens.get(i).isSpecial(')')) {
        depth--;
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String quoted(String name) {
    return SqlQuoting.identifier(name);
  }

  /**
   * A name before an opening bracket is a function, one before a dot a schema or table; one after
   * {@code ::} is a type, one after COLLATE a collation, with or without a schema.
   */
  private static boolean isNoColumn(List<SqlToken> tokens, int index) {
    SqlToken next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
    if (next != null && (next.isSpecial('(') || next.isSpecial('.'))) {
      return true;
    }
    int before = index - 1;
    while (before > 0 && tokens.get(before).isSpecial('.')) {
      before -= 2;
    }
    return before >= 0
        && (tokens.get(before).text().equals("::") || tokens.get(before).isWord("collate"));
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
