package dev.varve.processor.read;

import dev.varve.model.identity.Origin;
import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.Body;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.naming.SnakeCase;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Routines}: each method that says so is a function or a procedure. */
final class RoutineReader {
  private static final int STANDARD_SINCE = 14;

  private final Reading reading;
  private final Map<ObjectId, Routine> routines = new LinkedHashMap<>();
  private final Map<ObjectId, Origin> origins = new LinkedHashMap<>();

  RoutineReader(Reading reading) {
    this.reading = reading;
  }

  /** The routines that were read; of two with one signature the first. */
  List<Routine> routines() {
    return new ArrayList<>(routines.values());
  }

  Map<ObjectId, Origin> origins() {
    return origins;
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
      }
    }
  }

  private void read(
      TypeElement type,
      ExecutableElement method,
      Annotations annotations,
      Mirror all,
      Mirror mirror,
      boolean isFunction) {
    String given = mirror.text("name");
    String name = given.isEmpty() ? SnakeCase.of(method.getSimpleName().toString()) : given;
    reading
        .names()
        .check(name, "routine", given.isEmpty() ? Position.of(method) : mirror.at("name"));
    List<Argument> arguments = arguments(method);
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
    add(
        new Routine(
            reading.settings().name(all, name).withName(name),
            whole,
            returned.type(),
            returned.set(),
            body,
            traits(mirror),
            reading.names().comment(mirror)),
        type,
        method,
        annotations);
  }

  private void add(
      Routine routine, TypeElement type, ExecutableElement method, Annotations annotations) {
    ObjectId id = routine.id();
    if (routines.putIfAbsent(id, routine) != null) {
      reading.add(
          ReadingProblem.DUPLICATE_RELATION,
          Position.of(method),
          "there are two of " + id + "; give one another name, or other arguments");
      return;
    }
    reading.keep(id, "", Position.of(method));
    reading.readMarks(annotations, id, "");
    origins.put(id, Origin.of(reading.binaryName(type), Map.of()));
  }

  /** Null if a type has no counterpart, which is then reported. */
  private @Nullable List<Argument> arguments(ExecutableElement method) {
    List<Argument> arguments = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      Mirror mirror = Annotations.of(parameter).get("Argument");
      TypeName type = type(parameter, parameter.asType(), mirror, "type");
      if (type == null) {
        return null;
      }
      String given = mirror == null ? "" : mirror.text("name");
      String mode = mirror == null ? "" : mirror.constant("mode");
      arguments.add(
          new Argument(
              mode.isEmpty() ? Argument.Mode.IN : Argument.Mode.valueOf(mode),
              given.isEmpty() ? SnakeCase.of(parameter.getSimpleName().toString()) : given,
              type,
              mirror == null ? null : reading.expressions().read(mirror, "defaultValue")));
    }
    return arguments;
  }

  private @Nullable TypeName type(
      Element element, TypeMirror type, @Nullable Mirror mirror, String member) {
    String given = mirror == null ? "" : mirror.text(member);
    if (mirror != null && !given.isEmpty()) {
      return parsed(given, mirror.at(member));
    }
    Annotations annotations = Annotations.of(List.of(), false);
    String name = element.getSimpleName().toString();
    return reading
        .javaTypes()
        .read(new Property(name, element, type, annotations, Property.Place.TABLE));
  }

  private @Nullable TypeName parsed(String text, Position position) {
    try {
      return TypeName.parse(text);
    } catch (IllegalArgumentException e) {
      reading.add(ReadingProblem.BAD_TYPE, position, String.valueOf(e.getMessage()));
      return null;
    }
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
    TypeName type = type(method, method.getReturnType(), null, "");
    return type == null ? null : ReturnedType.of(type);
  }

  private static Traits traits(Mirror mirror) {
    String volatility = mirror.constant("volatility");
    String parallel = mirror.constant("parallel");
    return new Traits(
        volatility.isEmpty() ? Traits.Volatility.VOLATILE : Traits.Volatility.valueOf(volatility),
        mirror.flag("strict"),
        mirror.flag("securityDefiner"),
        mirror.flag("leakproof"),
        parallel.isEmpty() ? Traits.Parallel.UNSAFE : Traits.Parallel.valueOf(parallel),
        false,
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
