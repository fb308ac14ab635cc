package dev.varve.processor.read;

import dev.varve.model.kind.routine.Argument;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a routine returns.
 *
 * @param type the type; null for a procedure
 * @param set whether it is a set of these
 * @param columns the columns of the table that it returns
 */
record ReturnedType(@Nullable TypeName type, boolean set, List<Argument> columns) {
  /** A procedure returns nothing. */
  static final ReturnedType NONE = new ReturnedType(null, false, List.of());

  private static final TypeName RECORD = new TypeName("", "record", "", false);

  static ReturnedType of(TypeName type) {
    return new ReturnedType(type, false, List.of());
  }

  /**
   * What stands after RETURNS.
   *
   * @throws IllegalArgumentException if it is no type, set or table
   */
  static ReturnedType parse(String text) {
    List<SqlToken> tokens = SqlLexer.tokens(text);
    if (tokens.size() > 1 && tokens.get(0).isWord("setof")) {
      String type = text.substring(tokens.get(1).start());
      return new ReturnedType(TypeName.parse(type), true, List.of());
    }
    int last = tokens.size() - 1;
    boolean table =
        last > 1
            && tokens.get(0).isWord("table")
            && tokens.get(1).isSpecial('(')
            && tokens.get(last).isSpecial(')');
    return table ? table(text, tokens) : of(TypeName.parse(text));
  }

  /** PostgreSQL has a table of one column as a set of that column's type. */
  private static ReturnedType table(String text, List<SqlToken> tokens) {
    List<Argument> columns = new ArrayList<>();
    int depth = 0;
    int first = 2;
    for (int i = 2; i < tokens.size(); i++) {
      boolean ends = i == tokens.size() - 1 || (depth == 0 && tokens.get(i).isSpecial(','));
      if (ends) {
        columns.add(column(text, tokens, first, i));
        first = i + 1;
      }
      depth += tokens.get(i).isSpecial('(') ? 1 : tokens.get(i).isSpecial(')') ? -1 : 0;
    }
    return new ReturnedType(columns.size() == 1 ? columns.get(0).type() : RECORD, true, columns);
  }

  private static Argument column(String text, List<SqlToken> tokens, int from, int to) {
    if (to - from < 2 || !tokens.get(from).isName()) {
      throw new IllegalArgumentException("a column of a table has a name and a type: " + text);
    }
    String type = text.substring(tokens.get(from + 1).start(), tokens.get(to - 1).end());
    return new Argument(Argument.Mode.TABLE, tokens.get(from).name(), TypeName.parse(type), null);
  }
}
