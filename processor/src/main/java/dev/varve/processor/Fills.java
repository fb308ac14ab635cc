package dev.varve.processor;

import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.SqlExpression;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code varve.fill}: columns and the expressions that rows get in them. */
final class Fills {

  private Fills() {}

  /** Columns with their expressions, between semicolons: {@code parties.kind='person'; …}. */
  static Map<String, SqlExpression> read(OptionValues values) {
    String text = values.text(Options.FILL);
    Map<String, SqlExpression> fills = new LinkedHashMap<>();
    int start = 0;
    for (SqlToken token : SqlLexer.tokens(text)) {
      if (token.isSpecial(';')) {
        add(fills, text.substring(start, token.start()));
        start = token.end();
      }
    }
    add(fills, text.substring(start));
    if (values.has(Options.FILL) && fills.isEmpty()) {
      throw bad(text);
    }
    return fills;
  }

  private static void add(Map<String, SqlExpression> fills, String entry) {
    int equals = entry.indexOf('=');
    if (equals < 0 && entry.isBlank()) {
      return;
    }
    String column = entry.substring(0, Math.max(equals, 0)).strip();
    SqlExpression value = new SqlExpression(entry.substring(equals + 1));
    if (column.indexOf('.') <= 0 || value.text().isEmpty()) {
      throw bad(entry.strip());
    }
    fills.put(column, value);
  }

  private static ProblemException bad(String found) {
    return OptionValues.bad(
        Options.FILL, found, "a column and an SQL expression, parties.kind='person'");
  }
}
