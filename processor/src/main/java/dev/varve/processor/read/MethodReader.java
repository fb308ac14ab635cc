package dev.varve.processor.read;

import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.naming.SnakeCase;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what methods have in common that are functions, procedures or aggregates. */
final class MethodReader {
  private final Reading reading;

  MethodReader(Reading reading) {
    this.reading = reading;
  }

  /** The name that the annotation gives, or else that of the method. */
  String name(ExecutableElement method, Mirror mirror, String what) {
    String given = mirror.text("name");
    String name = given.isEmpty() ? SnakeCase.of(method.getSimpleName().toString()) : given;
    reading.names().check(name, what, given.isEmpty() ? Position.of(method) : mirror.at("name"));
    return name;
  }

  /** Null if a type has no counterpart, which is then reported. */
  @Nullable List<Argument> arguments(ExecutableElement method) {
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

  /** The type of what a method returns; null if it has no counterpart, which is then reported. */
  @Nullable TypeName result(ExecutableElement method) {
    return type(method, method.getReturnType(), null, "");
  }

  /** The type in a member that is written; null if it is none, which is then reported. */
  @Nullable TypeName type(Mirror mirror, String member) {
    return parsed(mirror.text(member), mirror.at(member));
  }

  static Traits.Parallel parallel(Mirror mirror) {
    String parallel = mirror.constant("parallel");
    return parallel.isEmpty() ? Traits.Parallel.UNSAFE : Traits.Parallel.valueOf(parallel);
  }
}
