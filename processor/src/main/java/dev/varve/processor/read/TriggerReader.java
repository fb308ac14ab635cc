package dev.varve.processor.read;

import dev.varve.model.identity.Origin;
import dev.varve.model.kind.routine.Body;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.kind.trigger.Trigger;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Trigger}, and makes the functions of those that have a body of their own. */
final class TriggerReader {
  private static final TypeName TRIGGER = new TypeName("", "trigger", "", false);

  private final Reading reading;
  private final Map<ObjectId, SchemaObject> objects = new LinkedHashMap<>();
  private final Map<ObjectId, Origin> origins = new LinkedHashMap<>();

  TriggerReader(Reading reading) {
    this.reading = reading;
  }

  /** The triggers and functions that were read; of two with one name the first. */
  List<SchemaObject> objects() {
    return new ArrayList<>(objects.values());
  }

  Map<ObjectId, Origin> origins() {
    return origins;
  }

  /**
   * Reads the triggers that a class declares.
   *
   * @param table the table or view of the class
   */
  void read(TypeElement type, QualifiedName table) {
    for (Mirror mirror : Annotations.of(type).all("Trigger")) {
      QualifiedName function = function(mirror, table);
      String name = mirror.text("name");
      reading.names().check(name, "trigger", mirror.at("name"));
      if (function != null) {
        add(trigger(mirror, name, table, function), mirror, type);
      }
    }
  }

  private void add(SchemaObject object, Mirror mirror, TypeElement type) {
    ObjectId id = object.id();
    if (objects.putIfAbsent(id, object) != null) {
      reading.add(
          ReadingProblem.DUPLICATE_RELATION,
          mirror.at("name"),
          "there are two of " + id + "; give one another name");
      return;
    }
    reading.keep(id, "", mirror.position());
    origins.put(id, Origin.of(reading.binaryName(type), Map.of()));
  }

  /** Null if there is none, which is then reported. */
  private @Nullable QualifiedName function(Mirror mirror, QualifiedName table) {
    String function = mirror.text("function");
    String body = mirror.text("body");
    if (function.isEmpty() == body.isEmpty()) {
      reading.add(
          ReadingProblem.TRIGGER_FUNCTION,
          mirror.position(),
          function.isEmpty()
              ? "the trigger calls nothing; write function = … or body = …"
              : "the trigger has a function and a body of its own; leave one of them out");
      return null;
    }
    if (!function.isEmpty()) {
      return Names.qualified(function, QualifiedName.PUBLIC);
    }
    QualifiedName own = table.withName(mirror.text("name"));
    if (reading.names().checkText(body, "the body", mirror.at("body"))) {
      Routine routine =
          new Routine(
              own,
              List.of(),
              TRIGGER,
              false,
              Body.of("plpgsql", body.strip()),
              Traits.DEFAULT,
              null);
      if (objects.putIfAbsent(routine.id(), routine) == null) {
        reading.keep(routine.id(), "", mirror.at("body"));
      }
    }
    return own;
  }

  private Trigger trigger(Mirror mirror, String name, QualifiedName table, QualifiedName function) {
    String constraint = mirror.constant("constraint");
    boolean is = !constraint.isEmpty() && !constraint.equals("NONE");
    String state = mirror.constant("state");
    return new Trigger(
        name,
        table,
        firing(mirror),
        reading.expressions().read(mirror, "when"),
        function,
        mirror.texts("arguments"),
        is ? Deferral.valueOf(constraint) : null,
        null,
        state.isEmpty() ? FiringState.ORIGIN : FiringState.valueOf(state),
        reading.names().comment(mirror));
  }

  private Trigger.Firing firing(Mirror mirror) {
    String time = mirror.constant("time");
    TreeSet<Trigger.Event> events = new TreeSet<>();
    for (AnnotationValue value : mirror.list("events")) {
      if (value.getValue() instanceof VariableElement constant) {
        events.add(Trigger.Event.valueOf(constant.getSimpleName().toString()));
      }
    }
    if (events.isEmpty()) {
      reading.add(
          ReadingProblem.TRIGGER_FUNCTION,
          mirror.at("events"),
          "the trigger is fired by nothing; name an event");
    }
    return new Trigger.Firing(
        time.isEmpty() ? Trigger.Time.BEFORE : Trigger.Time.valueOf(time),
        events,
        mirror.texts("columns"),
        !mirror.has("forEachRow") || mirror.flag("forEachRow"),
        orNull(mirror.text("oldTable")),
        orNull(mirror.text("newTable")));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
