package dev.varve.model.ddl;

import dev.varve.runtime.sql.SqlQuoting;
import java.util.List;

/** Names as SQL text. */
final class Names {

  private Names() {}

  /** The identifiers in brackets, with commas. */
  static String list(List<String> names) {
    StringBuilder list = new StringBuilder("(");
    for (String name : names) {
      list.append(list.length() == 1 ? "" : ", ").append(SqlQuoting.identifier(name));
    }
    return list.append(')').toString();
  }
}
