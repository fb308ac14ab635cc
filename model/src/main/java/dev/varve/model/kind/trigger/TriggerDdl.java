package dev.varve.model.kind.trigger;

import dev.varve.model.schema.Deferral;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The statements about triggers. */
final class TriggerDdl {

  private TriggerDdl() {}

  static String create(Trigger trigger) {
    Trigger.Firing firing = trigger.firing();
    List<String> lines = new ArrayList<>();
    lines.add(
        "CREATE "
            + (trigger.constraint() == null ? "" : "CONSTRAINT ")
            + "TRIGGER "
            + SqlQuoting.identifier(trigger.name()));
    lines.add(
        firing.time().name().replace('_', ' ')
            + " "
            + events(firing)
            + " ON "
            + trigger.table().sql());
    if (trigger.from() != null) {
      lines.add("FROM " + trigger.from().sql());
    }
    if (trigger.constraint() != null) {
      lines.add(deferral(trigger.constraint()));
    }
    String referencing =
        (firing.oldTable() == null
                ? ""
                : " OLD TABLE AS " + SqlQuoting.identifier(firing.oldTable()))
            + (firing.newTable() == null
                ? ""
                : " NEW TABLE AS " + SqlQuoting.identifier(firing.newTable()));
    if (!referencing.isEmpty()) {
      lines.add("REFERENCING" + referencing);
    }
    lines.add(firing.forEachRow() ? "FOR EACH ROW" : "FOR EACH STATEMENT");
    if (trigger.when() != null) {
      lines.add("WHEN (" + trigger.when().text() + ")");
    }
    List<String> arguments = new ArrayList<>();
    trigger.arguments().forEach(it -> arguments.add(SqlQuoting.literal(it)));
    lines.add(
        "EXECUTE FUNCTION " + trigger.function().sql() + "(" + String.join(", ", arguments) + ")");
    return String.join("\n  ", lines);
  }

  /** What it is, without its name. */
  static String words(Trigger trigger) {
    return (trigger.constraint() == null ? "" : "constraint, ")
        + (trigger.firing().time().name().replace('_', ' ') + " " + events(trigger.firing()))
            .toLowerCase(Locale.ROOT)
        + (trigger.firing().forEachRow() ? " for each row" : "")
        + " calls "
        + trigger.function();
  }

  private static String events(Trigger.Firing firing) {
    List<String> events = new ArrayList<>();
    for (Trigger.Event event : firing.events()) {
      List<String> columns = new ArrayList<>();
      if (event == Trigger.Event.UPDATE) {
        firing.columns().forEach(it -> columns.add(SqlQuoting.identifier(it)));
      }
      events.add(event + (columns.isEmpty() ? "" : " OF " + String.join(", ", columns)));
    }
    return String.join(" OR ", events);
  }

  private static String deferral(Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> "NOT DEFERRABLE";
      case INITIALLY_IMMEDIATE -> "DEFERRABLE";
      case INITIALLY_DEFERRED -> "DEFERRABLE INITIALLY DEFERRED";
    };
  }

  static String setState(Trigger trigger) {
    return trigger.state().action("TRIGGER", trigger.name());
  }
}
