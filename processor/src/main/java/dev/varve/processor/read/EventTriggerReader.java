package dev.varve.processor.read;

import dev.varve.model.identity.Origin;
import dev.varve.model.kind.eventtrigger.EventTrigger;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** Reads {@code @EventTrigger}, which stands on the method of the function that it calls. */
final class EventTriggerReader {
  private static final TypeName RETURNED = new TypeName("", "event_trigger", "", false);
  private static final int LOGIN_SINCE = 17;

  private final Reading reading;
  private final Map<ObjectId, EventTrigger> triggers = new LinkedHashMap<>();
  private final Map<ObjectId, Origin> origins = new LinkedHashMap<>();

  EventTriggerReader(Reading reading) {
    this.reading = reading;
  }

  /** The event triggers that were read; of two with one name the first. */
  List<EventTrigger> triggers() {
    return new ArrayList<>(triggers.values());
  }

  Map<ObjectId, Origin> origins() {
    return origins;
  }

  /** Reads the event triggers on the method of a routine. */
  void read(TypeElement type, Annotations method, Routine function) {
    for (Mirror mirror : method.all("EventTrigger")) {
      if (canCall(function, mirror)) {
        add(trigger(mirror, function), mirror, type);
      }
    }
  }

  private boolean canCall(Routine function, Mirror mirror) {
    String mistake = null;
    if (!RETURNED.equals(function.result()) || function.set() || !function.arguments().isEmpty()) {
      mistake =
          "an event trigger calls a function without arguments that returns event_trigger; write"
              + " @Function(returns = \"event_trigger\", …)";
    } else if (function.body().language().equals("sql")) {
      mistake =
          "an event trigger calls no function in SQL; write @Function(language = \"plpgsql\", …)";
    }
    if (mistake != null) {
      reading.add(ReadingProblem.EVENT_TRIGGER, mirror.position(), mistake);
    }
    return mistake == null;
  }

  private void add(EventTrigger trigger, Mirror mirror, TypeElement type) {
    ObjectId id = trigger.id();
    if (triggers.putIfAbsent(id, trigger) != null) {
      reading.add(
          ReadingProblem.DUPLICATE_RELATION,
          mirror.has("name") ? mirror.at("name") : mirror.position(),
          "there are two of " + id + "; give one another name");
      return;
    }
    reading.keep(id, "", mirror.position());
    origins.put(id, Origin.of(reading.binaryName(type), Map.of()));
  }

  private EventTrigger trigger(Mirror mirror, Routine function) {
    String name = mirror.has("name") ? mirror.text("name") : function.name().name();
    reading.names().check(name, "event trigger", mirror.at("name"));
    String event = mirror.constant("event");
    String state = mirror.constant("state");
    return new EventTrigger(
        name,
        event(mirror, event.isEmpty() ? "DDL_COMMAND_END" : event),
        tags(mirror),
        function.name(),
        state.isEmpty() ? FiringState.ORIGIN : FiringState.valueOf(state),
        reading.names().comment(mirror));
  }

  private EventTrigger.Event event(Mirror mirror, String constant) {
    EventTrigger.Event event = EventTrigger.Event.valueOf(constant);
    if (event == EventTrigger.Event.LOGIN) {
      reading.needs(LOGIN_SINCE, "an event trigger that logins fire", mirror.at("event"));
      if (!mirror.list("tags").isEmpty()) {
        reading.add(
            ReadingProblem.EVENT_TRIGGER,
            mirror.at("tags"),
            "logins are no commands with tags; leave tags out");
      }
    }
    return event;
  }

  /** PostgreSQL keeps them in capitals. */
  private SortedSet<String> tags(Mirror mirror) {
    TreeSet<String> tags = new TreeSet<>();
    List<String> texts = mirror.texts("tags");
    for (int i = 0; i < texts.size(); i++) {
      String tag = texts.get(i).strip().toUpperCase(Locale.ROOT);
      if (reading.names().checkText(tag, "the tag", mirror.at("tags", i))) {
        tags.add(tag);
      }
    }
    return tags;
  }
}
