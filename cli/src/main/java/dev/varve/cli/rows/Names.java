package dev.varve.cli.rows;

import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names in SQL text. */
final class Names {

  private Names() {}

  static Set<String> in(String sql) {
    Set<String> names = new LinkedHashSet<>();
    for (SqlToken token : SqlLexer.tokens(sql)) {
      if (token.isName()) {
        names.add(token.name());
      }
    }
    return names;
  }
}
