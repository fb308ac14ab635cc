package dev.varve.catalog;

import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only {@code pg_get_indexdef} knows of an index: which operator classes and collations are
 * not the defaults of what is indexed, and where each expression ends.
 *
 * @param keys the keys in order
 * @param include the columns that are held beside them
 * @param where the predicate
 */
record IndexDefinition(List<IndexKey> keys, List<String> include, @Nullable SqlExpression where) {

  static IndexDefinition parse(String statement) {
    return new Parser(statement).definition();
  }

  /** Goes through the tokens of CREATE INDEX as PostgreSQL writes it. */
  private static final class Parser {
    private final String text;
    private final List<SqlToken> tokens;
    private int next;

    private Parser(String text) {
      this.text = text;
      this.tokens = SqlLexer.tokens(text);
    }

    private IndexDefinition definition() {
      skipTo("using");
      next += 2;
      List<IndexKey> keys = new ArrayList<>();
      do {
        next++;
        keys.add(key());
      } while (tokens.get(next).isSpecial(','));
      next++;
      List<String> include = takeWord("include") ? names() : List.of();
      return new IndexDefinition(keys, include, where());
    }

    private void skipTo(String word) {
      while (!isWord(next, word)) {
        next++;
      }
    }

    /** A name, or an expression: a call, or anything in brackets. */
    private IndexKey key() {
      SqlToken first = tokens.get(next);
      boolean column = first.isName() && !isAt(next + 1, '(') && !isAt(next + 1, '.');
      int start = next;
      next = column ? next + 1 : afterBrackets();
      String expression = text.substring(first.start(), tokens.get(next - 1).end());
      QualifiedName collation = takeWord("collate") ? name() : null;
      String operatorClass = operatorClass();
      boolean descending = takeWord("desc");
      return new IndexKey(
          column ? tokens.get(start).name() : null,
          column ? null : ModelSpelling.expression(expression),
          operatorClass,
          collation,
          descending,
          nullsFirst(descending));
    }

    private int afterBrackets() {
      int index = next;
      while (!isAt(index, '(')) {
        index++;
      }
      int depth = 0;
      do {
        depth += isAt(index, '(') ? 1 : isAt(index, ')') ? -1 : 0;
        index++;
      } while (depth > 0);
      return index;
    }

    private @Nullable String operatorClass() {
      boolean none = isAt(next, ',') || isAt(next, ')');
      if (none || isWord(next, "desc") || isNulls()) {
        return null;
      }
      int start = tokens.get(next).start();
      next++;
      while (isAt(next, '.')) {
        next += 2;
      }
      if (isAt(next, '(')) {
        next = afterBrackets();
      }
      return text.substring(start, tokens.get(next - 1).end());
    }

    private boolean isNulls() {
      return isWord(next, "nulls") && (isWord(next + 1, "first") || isWord(next + 1, "last"));
    }

    private boolean nullsFirst(boolean descending) {
      if (!isNulls()) {
        return descending;
      }
      next += 2;
      return tokens.get(next - 1).isWord("first");
    }

    private QualifiedName name() {
      String first = tokens.get(next++).name();
      if (!isAt(next, '.')) {
        return new QualifiedName("", first);
      }
      next += 2;
      return ModelSpelling.name(first, tokens.get(next - 1).name());
    }

    private List<String> names() {
      List<String> names = new ArrayList<>();
      do {
        next++;
        names.add(tokens.get(next++).name());
      } while (isAt(next, ','));
      next++;
      return names;
    }

    private @Nullable SqlExpression where() {
      while (next < tokens.size()) {
        if (takeWord("where")) {
          return ModelSpelling.expression(text.substring(tokens.get(next).start()));
        }
        next++;
      }
      return null;
    }

    private boolean takeWord(String word) {
      boolean taken = isWord(next, word);
      next += taken ? 1 : 0;
      return taken;
    }

    private boolean isWord(int index, String word) {
      return index < tokens.size() && tokens.get(index).isWord(word);
    }

    private boolean isAt(int index, char special) {
      return index < tokens.size() && tokens.get(index).isSpecial(special);
    }
  }
}
