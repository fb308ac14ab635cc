package dev.varve.processor.read;

import dev.varve.model.identity.Origin;
import dev.varve.model.kind.aggregate.Aggregate;
import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.Body;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Routines}: each method that says so is a function, a procedure or an aggregate. */
final class RoutineReader {
  private static final int STANDARD_SINCE = 14;

  private final Reading reading;
  private final MethodReader methods;
  private final EventTriggerReader eventTriggers;
  private final Map<ObjectId, SchemaObject> routines = new LinkedHashMap<>();
  private final Map<String, ObjectId> calls = new HashMap<>();
  private final List<Runnable> aggregates = new ArrayList<>();
  private final Map<ObjectId, Origin> origins = new LinkedHashMap<>();

  RoutineReader(Reading reading) {
    this.reading = reading;
    this.methods = new MethodReader(reading);
    this.eventTriggers = new EventTriggerReader(reading);
  }

  /** The routines that were read; of two with one signature the first. */
  List<SchemaObject> routines() {
    return new ArrayList<>(routines.values());
  }

  Map<ObjectId, Origin> origins() {
    return origins;
  }

  /** The event triggers that call them. */
  EventTriggerReader eventTriggers() {
    return eventTriggers;
  }

  /** Reads the routines that an interface declares. */
  void read(TypeElement type) {
    Mirror mirror = Annotations.of(type).get("Routines");
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      Annotations annotations = Annotations.of(method);
      Mirror function = annotations.get("Function");
      Mirror procedure = annotations.get("Procedure");
      if (mirror != null && function != null) {
        read(type, method, annotations, mirror, function, true);
      } else if (mirror != null && procedure != null) {
        read(type, method, annotations, mirror, procedure, false);
      } else {
        annotations.all("EventTrigger").forEach(this::refuseEventTrigger);
      }
      Mirror aggregate = annotations.get("Aggregate");
      if (mirror != null && aggregate != null) {
        aggregates.add(() -> readAggregate(type, method, annotations, mirror, aggregate));
      }
    }
  }

  /** Reads the aggregates, once all functions are read that they may be made of. */
  void readAggregates() {
    aggregates.forEach(Runnable::run);
  }

  private void readAggregate(
      TypeElement type,
      ExecutableElement method,
      Annotations annotations,
      Mirror all,
      Mirror mirror) {
    QualifiedName name =
        reading.settings().name(all, "").withName(methods.name(method, mirror, "aggregate"));
    Aggregate aggregate =
        new AggregateReader(reading, methods, routines.values()).read(name, method, mirror);
    if (aggregate != null) {
      add(aggregate, type, method, annotations);
    }
  }

  private void refuseEventTrigger(Mirror mirror) {
    reading.add(
        ReadingProblem.MISPLACED,
        mirror.position(),
        "the method is no function that the event trigger could call; write @Function on it, and"
            + " @Routines on the interface");
  }

  private void read(
      TypeElement type,
      ExecutableElement method,
      Annotations annotations,
      Mirror all,
      Mirror mirror,
      boolean isFunction) {
    String name = methods.name(method, mirror, "routine");
    List<Argument> arguments = methods.arguments(method);
    boolean known = arguments != null;
    ReturnedType returned = isFunction ? returned(method, mirror) : ReturnedType.NONE;
    String text = mirror.text("body");
    if (!reading.names().checkText(text, "the body", mirror.at("body"))
        || !known
        || returned == null) {
      return;
    }
    if (mirror.flag("standard")) {
      reading.needs(STANDARD_SINCE, "a body in standard SQL", mirror.at("standard"));
    }
    String language = mirror.text("language");
    Body body =
        new Body(
            language.isEmpty() ? "sql" : language, text.strip(), mirror.flag("standard"), null);
    List<Argument> whole = new ArrayList<>(arguments);
    whole.addAll(returned.columns());
    Routine routine =
        new Routine(
            reading.settings().name(all, name).withName(name),
            whole,
            returned.type(),
            returned.set(),
            body,
            traits(mirror),
            reading.names().comment(mirror));
    if (add(routine, type, method, annotations)) {
      eventTriggers.read(type, annotations, routine);
    }
  }

  /** Whether it is the first of its signature; if not, that is reported. */
  private boolean add(
      SchemaObject routine, TypeElement type, ExecutableElement method, Annotations annotations) {
    ObjectId id = routine.id();
    ObjectId other = calls.putIfAbsent(id.title(), id);
    if (other != null) {
      reading.add(
          ReadingProblem.DUPLICATE_RELATION,
          Position.of(method),
          (other.equals(id) ? "there are two of " + id : "there are " + other + " and " + id)
              + "; give one another name, or other arguments");
      return false;
    }
    routines.put(id, routine);
    reading.keep(id, "", Position.of(method));
    reading.readMarks(annotations, id, "");
    origins.put(id, Origin.of(reading.binaryName(type), Map.of()));
    return true;
  }

  /** Null if it has no counterpart, which is then reported. */
  private @Nullable ReturnedType returned(ExecutableElement method, Mirror mirror) {
    String given = mirror.text("returns");
    if (!given.isEmpty()) {
      try {
        return ReturnedType.parse(given);
      } catch (IllegalArgumentException e) {
        reading.add(ReadingProblem.BAD_TYPE, mirror.at("returns"), String.valueOf(e.getMessage()));
        return null;
      }
    }
    if (method.getReturnType().getKind() == TypeKind.VOID) {
      return ReturnedType.of(new TypeName("", "void", "", false));
    }
    TypeName type = methods.result(method);
    return type == null ? null : ReturnedType.of(type);
  }

  private static Traits traits(Mirror mirror) {
    String volatility = mirror.constant("volatility");
    return new Traits(
        volatility.isEmpty() ? Traits.Volatility.VOLATILE : Traits.Volatility.valueOf(volatility),
        mirror.flag("strict"),
        mirror.flag("securityDefiner"),
        mirror.flag("leakproof"),
        MethodReader.parallel(mirror),
        mirror.flag("window"),
        number(mirror, "cost"),
        number(mirror, "rows"),
        null,
        settings(mirror));
  }

  private static @Nullable String number(Mirror mirror, String member) {
    Long number = mirror.number(member);
    return number == null || number == 0 ? null : number.toString();
  }

  private static SortedMap<String, String> settings(Mirror mirror) {
    TreeMap<String, String> settings = new TreeMap<>();
    for (String setting : mirror.texts("settings")) {
      int equals = setting.indexOf('=');
      if (equals > 0) {
        settings.put(setting.substring(0, equals).strip(), setting.substring(equals + 1).strip());
      }
    }
    return settings;
  }
}
