package dev.varve.catalog;

import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.util.List;
import schemacrawler.inclusionrule.InclusionRule;

/**
 * What another rule includes, but for some tables.
 *
 * @param rule the other rule
 * @param tables names without quotes, alone or after the schema's name and a dot
 */
record AllBut(InclusionRule rule, List<String> tables) implements InclusionRule {

  @Override
  public boolean test(String name) {
    return rule.test(name) && !isLeftOut(SqlLexer.tokens(name));
  }

  /** The tokens are the schema, a dot and the name. */
  private boolean isLeftOut(List<SqlToken> tokens) {
    String table = tokens.get(tokens.size() - 1).name();
    return tables.contains(table) || tables.contains(tokens.get(0).name() + "." + table);
  }
}
