package dev.varve.catalog;

import dev.varve.model.kind.rule.Rule;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rules. PostgreSQL shows the condition and the commands of one only in the whole statement:
 * {@code CREATE RULE … WHERE … DO INSTEAD (…; …;);}.
 */
final class RuleReader {
  private final String definition;
  private final List<SqlToken> tokens;

  private RuleReader(String definition) {
    this.definition = definition;
    this.tokens = SqlLexer.tokens(definition);
  }

  static void read(CatalogSession session, List<SchemaObject> objects) throws SQLException {
    session.read("rules", row -> objects.add(rule(row)));
  }

  private static Rule rule(Row row) throws SQLException {
    RuleReader reader = new RuleReader(row.text("definition"));
    return new Rule(
        row.text("name"),
        new QualifiedName(row.text("schema"), row.text("table")),
        event(row.text("event")),
        reader.where(),
        row.is("instead"),
        reader.commands(),
        row.firingState("state"),
        row.optional("comment"));
  }

  /** A number of PostgreSQL's {@code CmdType}; 1 is SELECT. */
  private static Rule.Event event(String type) {
    return switch (type) {
      case "2" -> Rule.Event.UPDATE;
      case "3" -> Rule.Event.INSERT;
      case "4" -> Rule.Event.DELETE;
      default -> throw new IllegalStateException("a rule of the event " + type);
    };
  }

  private @Nullable SqlExpression where() {
    int action = next("do");
    int where = next("where");
    return where < action ? ModelSpelling.expression(between(where + 1, action)) : null;
  }

  private List<SqlExpression> commands() {
    int first = next("do") + 1;
    first += tokens.get(first).isWord("instead") ? 1 : 0;
    int end = tokens.size() - 1;
    if (tokens.get(first).isWord("nothing")) {
      return List.of();
    }
    List<SqlExpression> commands = new ArrayList<>();
    int start = isList(first) ? first + 1 : first;
    for (int i = start; i < end; i++) {
      if (tokens.get(i).isSpecial(';')) {
        commands.add(new SqlExpression(between(start, i)));
        start = i + 1;
      }
    }
    return isList(first) ? commands : List.of(new SqlExpression(between(first, end)));
  }

  /** One command has no semicolon but the last; each of several ends with one of its own. */
  private boolean isList(int first) {
    return tokens.get(first).isSpecial('(')
        && tokens.stream().filter(token -> token.isSpecial(';')).count() > 1;
  }

  /** The index of the first such word, which is reserved; beyond all if there is none. */
  private int next(String word) {
    int index = 0;
    while (index < tokens.size() && !tokens.get(index).isWord(word)) {
      index++;
    }
    return index;
  }

  private String between(int first, int end) {
    return definition.substring(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
