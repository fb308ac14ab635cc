package dev.varve.model.kind.rule;

import dev.varve.model.change.Words;
import dev.varve.model.schema.SqlExpression;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The statements about rules. */
final class RuleDdl {

  private RuleDdl() {}

  static String create(Rule rule) {
    return "CREATE " + definition(rule);
  }

  static String replace(Rule rule) {
    return "CREATE OR REPLACE " + definition(rule);
  }

  private static String definition(Rule rule) {
    List<String> lines = new ArrayList<>();
    lines.add("RULE " + SqlQuoting.identifier(rule.name()) + " AS");
    lines.add("ON " + rule.event() + " TO " + rule.table().sql());
    if (rule.where() != null) {
      lines.add("WHERE (" + rule.where().text() + ")");
    }
    lines.add("DO " + (rule.instead() ? "INSTEAD " : "ALSO ") + commands(rule.commands()));
    return String.join("\n  ", lines);
  }

  private static String commands(List<SqlExpression> commands) {
    if (commands.isEmpty()) {
      return "NOTHING";
    }
    if (commands.size() == 1) {
      return commands.get(0).text();
    }
    List<String> texts = new ArrayList<>();
    commands.forEach(command -> texts.add(command.text()));
    return "(\n    " + String.join(";\n    ", texts) + "\n  )";
  }

  /** What it is, without its name. */
  static String words(Rule rule) {
    String event = "on " + rule.event().name().toLowerCase(Locale.ROOT);
    String where = rule.where() == null ? "" : " where " + Words.oneLine(rule.where().text());
    List<String> texts = new ArrayList<>();
    rule.commands().forEach(command -> texts.add(Words.oneLine(command.text())));
    String commands = texts.isEmpty() ? "nothing" : String.join("; ", texts);
    return event + where + (rule.instead() ? " do instead " : " do also ") + commands;
  }
}
