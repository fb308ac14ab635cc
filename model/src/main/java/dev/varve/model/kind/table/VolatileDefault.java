package dev.varve.model.kind.table;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.SqlExpression;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.util.List;
import java.util.Set;

/**
 * Whether a default is worked out anew for each row, so that adding the column writes the whole
 * table anew. A function that is not known to be stable counts as volatile.
 */
final class VolatileDefault {
  private static final Set<String> STABLE =
      Set.of(
          "now",
          "transaction_timestamp",
          "statement_timestamp",
          "current_setting",
          "to_timestamp",
          "to_date",
          "make_date",
          "make_interval",
          "timezone",
          "date_trunc",
          "coalesce",
          "nullif",
          "lower",
          "upper",
          "concat",
          "length",
          "abs",
          "round",
          "jsonb_build_object",
          "jsonb_build_array",
          "json_build_object",
          "to_jsonb",
          "to_tsvector",
          "array_fill",
          "int4range",
          "int8range",
          "numrange",
          "tsrange",
          "tstzrange",
          "daterange",
          "row",
          "numeric",
          "varchar",
          "char",
          "bit",
          "timestamp",
          "timestamptz",
          "interval",
          "time");

  private VolatileDefault() {}

  static boolean of(Column column) {
    return column.defaultValue() != null && calls(column.defaultValue());
  }

  private static boolean calls(SqlExpression expression) {
    List<SqlToken> tokens = SqlLexer.tokens(expression.text());
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isName()
          && tokens.get(i + 1).isSpecial('(')
          && !STABLE.contains(tokens.get(i).name())) {
        return true;
      }
    }
    return false;
  }
}
