package dev.varve.model.kind.rule;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SqlExpression;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The fields of a rule after its name and table. */
final class RuleJson {

  private RuleJson() {}

  static void write(JsonText json, Rule rule) {
    json.field("event", rule.event().name());
    json.field("where", rule.where());
    if (rule.instead()) {
      json.flag("instead", true);
    }
    json.expressions("commands", rule.commands());
    if (rule.state() != FiringState.ORIGIN) {
      json.field("state", rule.state().name());
    }
    json.field("comment", rule.comment());
  }

  static Rule read(JsonFields fields, ObjectId id) throws IOException {
    Rule.Event event = Rule.Event.valueOf(fields.required("event"));
    SqlExpression where = fields.expression("where");
    boolean instead = fields.flag("instead", false);
    List<SqlExpression> commands = new ArrayList<>();
    for (String command : fields.texts("commands")) {
      commands.add(new SqlExpression(command));
    }
    return new Rule(
        id.name().name(),
        id.name().withName(id.qualifier()),
        event,
        where,
        instead,
        commands,
        FiringState.valueOf(fields.text("state", FiringState.ORIGIN.name())),
        fields.text("comment"));
  }
}
