package dev.varve.model.kind.eventtrigger;

import dev.varve.model.schema.FiringState;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The statements about event triggers. */
final class EventTriggerDdl {

  private EventTriggerDdl() {}

  static String create(EventTrigger trigger) {
    List<String> lines = new ArrayList<>();
    lines.add("CREATE " + target(trigger.name()));
    lines.add("ON " + event(trigger));
    if (!trigger.tags().isEmpty()) {
      List<String> tags = new ArrayList<>();
      trigger.tags().forEach(tag -> tags.add(SqlQuoting.literal(tag)));
      lines.add("WHEN TAG IN (" + String.join(", ", tags) + ")");
    }
    lines.add("EXECUTE FUNCTION " + trigger.function().sql() + "()");
    return String.join("\n  ", lines);
  }

  static String setState(String name, FiringState state) {
    return "ALTER " + target(name) + " " + state.sql();
  }

  static String target(String name) {
    return "EVENT TRIGGER " + SqlQuoting.identifier(name);
  }

  /** What it is, without its name. */
  static String words(EventTrigger trigger) {
    String tags = trigger.tags().isEmpty() ? "" : " of " + String.join(", ", trigger.tags());
    return "on " + event(trigger) + tags + " calls " + trigger.function();
  }

  private static String event(EventTrigger trigger) {
    return trigger.event().name().toLowerCase(Locale.ROOT);
  }
}
