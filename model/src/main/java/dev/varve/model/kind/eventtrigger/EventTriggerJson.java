package dev.varve.model.kind.eventtrigger;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.QualifiedName;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** The fields of an event trigger after its name. */
final class EventTriggerJson {

  private EventTriggerJson() {}

  static void write(JsonText json, EventTrigger trigger) {
    json.field("event", trigger.event().name());
    json.field("tags", List.copyOf(trigger.tags()));
    json.field("function schema", trigger.function().schema());
    json.field("function", trigger.function().name());
    if (trigger.state() != FiringState.ORIGIN) {
      json.field("state", trigger.state().name());
    }
    json.field("comment", trigger.comment());
  }

  static EventTrigger read(JsonFields fields, String name) throws IOException {
    return new EventTrigger(
        name,
        EventTrigger.Event.valueOf(fields.required("event")),
        new TreeSet<>(fields.texts("tags")),
        new QualifiedName(fields.required("function schema"), fields.required("function")),
        FiringState.valueOf(fields.text("state", FiringState.ORIGIN.name())),
        fields.text("comment"));
  }
}
