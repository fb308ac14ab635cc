package dev.varve.processor.read;

import dev.varve.model.kind.aggregate.Aggregate;
import dev.varve.model.kind.aggregate.Finish;
import dev.varve.model.kind.aggregate.Moving;
import dev.varve.model.kind.aggregate.Partial;
import dev.varve.model.kind.aggregate.Transition;
import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Aggregate}. */
final class AggregateReader {
  private static final String CATALOG = "pg_catalog";
  private static final String USUAL = "USUAL";

  private final Reading reading;
  private final MethodReader methods;
  private final Map<QualifiedName, List<Routine>> functions = new HashMap<>();

  /**
   * Takes the functions that aggregates may be made of.
   *
   * @param routines all that was read, functions among them
   */
  AggregateReader(Reading reading, MethodReader methods, Collection<SchemaObject> routines) {
    this.reading = reading;
    this.methods = methods;
    for (SchemaObject object : routines) {
      if (object instanceof Routine routine && routine.result() != null) {
        functions.computeIfAbsent(routine.name(), it -> new ArrayList<>()).add(routine);
      }
    }
  }

  /** The aggregate that a method declares; null if it cannot be one, which is then reported. */
  @Nullable Aggregate read(QualifiedName name, ExecutableElement method, Mirror mirror) {
    int problems = reading.problems();
    List<Argument> arguments = methods.arguments(method);
    TypeName result = result(method, mirror);
    if (arguments == null || result == null) {
      return null;
    }
    new AggregateParts(reading, mirror).check(method, arguments);
    Transition transition = transition(name, mirror, "", result);
    Moving moving = moving(name, mirror, result);
    if (transition == null || reading.problems() > problems) {
      return null;
    }
    checkResult(method, mirror, transition, result);
    String form = mirror.constant("form");
    return new Aggregate(
        name,
        form.isEmpty() ? Aggregate.Form.NORMAL : Aggregate.Form.valueOf(form),
        arguments,
        number(mirror, "directArguments"),
        result,
        transition,
        moving,
        new Partial(
            function(name, mirror, "combineFunction"),
            function(name, mirror, "serialFunction"),
            function(name, mirror, "deserialFunction")),
        operator(mirror),
        MethodReader.parallel(mirror),
        reading.names().comment(mirror));
  }

  private @Nullable TypeName result(ExecutableElement method, Mirror mirror) {
    if (!mirror.text("returns").isEmpty()) {
      return methods.type(mirror, "returns");
    }
    if (method.getReturnType().getKind() == TypeKind.VOID) {
      reading.add(
          ReadingProblem.AGGREGATE,
          Position.of(method),
          "the aggregate returns nothing; give the method the type of its result");
      return null;
    }
    return methods.result(method);
  }

  private @Nullable Moving moving(QualifiedName name, Mirror mirror, TypeName result) {
    QualifiedName inverse = function(name, mirror, "movingInverseFunction");
    Transition transition =
        inverse == null ? null : transition(name, mirror, AggregateParts.MOVING, result);
    return inverse == null || transition == null ? null : new Moving(transition, inverse);
  }

  /** Null if it has no state function, or a type that cannot be read; both are reported. */
  private @Nullable Transition transition(
      QualifiedName name, Mirror mirror, String prefix, TypeName result) {
    String typeMember = AggregateParts.member(prefix, "stateType");
    String initialMember = AggregateParts.member(prefix, "initialCondition");
    QualifiedName function = function(name, mirror, AggregateParts.member(prefix, "stateFunction"));
    TypeName type = mirror.text(typeMember).isEmpty() ? result : methods.type(mirror, typeMember);
    String initial = mirror.has(initialMember) ? mirror.text(initialMember) : null;
    if (initial != null) {
      reading.names().checkText(initial, "the initial condition", mirror.at(initialMember));
    }
    return function == null || type == null
        ? null
        : new Transition(
            function,
            type,
            number(mirror, AggregateParts.member(prefix, "stateSize")),
            finish(name, mirror, prefix),
            initial);
  }

  private @Nullable Finish finish(QualifiedName name, Mirror mirror, String prefix) {
    QualifiedName function = function(name, mirror, AggregateParts.member(prefix, "finalFunction"));
    String given = mirror.constant(AggregateParts.member(prefix, "finalModification"));
    String form = mirror.constant("form");
    boolean normal = form.isEmpty() || Aggregate.Form.valueOf(form) == Aggregate.Form.NORMAL;
    Finish.Modification modification =
        given.isEmpty() || given.equals(USUAL)
            ? (normal ? Aggregate.Form.NORMAL : Aggregate.Form.ORDERED_SET).usual()
            : Finish.Modification.valueOf(given);
    return function == null
        ? null
        : new Finish(
            function, mirror.flag(AggregateParts.member(prefix, "finalExtra")), modification);
  }

  /**
   * Without a schema it is a function that is declared in the schema of the aggregate, or in {@code
   * public}, or else one of PostgreSQL's own. Null if none is named.
   */
  private @Nullable QualifiedName function(QualifiedName name, Mirror mirror, String member) {
    String text = mirror.text(member);
    if (text.isEmpty()) {
      return null;
    }
    QualifiedName own = Names.qualified(text, name.schema());
    QualifiedName common = Names.qualified(text, QualifiedName.PUBLIC);
    QualifiedName found =
        functions.containsKey(own)
            ? own
            : functions.containsKey(common) ? common : Names.qualified(text, CATALOG);
    reading.names().check(found.schema(), "schema of the function", mirror.at(member));
    reading.names().check(found.name(), "function", mirror.at(member));
    return found;
  }

  private static @Nullable QualifiedName operator(Mirror mirror) {
    String text = mirror.text("sortOperator");
    return text.isEmpty() ? null : Names.qualified(text, CATALOG);
  }

  private static int number(Mirror mirror, String member) {
    return Math.toIntExact(Objects.requireNonNullElse(mirror.number(member), 0L));
  }

  /** PostgreSQL derives the result; what follows from the parts must be what the method says. */
  private void checkResult(
      ExecutableElement method, Mirror mirror, Transition transition, TypeName result) {
    TypeName next = resultOf(transition.function());
    if (next != null && !next.equals(transition.type())) {
      reading.add(
          ReadingProblem.AGGREGATE,
          mirror.at("stateFunction"),
          "the state is of type "
              + transition.type()
              + ", and its function "
              + transition.function()
              + " returns "
              + next
              + "; write stateType = \"…\", or name another function");
      return;
    }
    Finish finish = transition.finish();
    TypeName made = finish == null ? transition.type() : resultOf(finish.function());
    if (made != null && !made.equals(result)) {
      reading.add(
          ReadingProblem.AGGREGATE,
          Position.of(method),
          "the aggregate returns "
              + result
              + (finish == null
                  ? ", and its state is of type " + made + "; name a finalFunction, or"
                  : ", and its final function " + finish.function() + " returns " + made + ";")
              + " give the method that type");
    }
  }

  /**
   * The type that a function returns; null if it is not declared, or follows from its arguments.
   */
  private @Nullable TypeName resultOf(QualifiedName function) {
    List<Routine> found = functions.getOrDefault(function, List.of());
    TypeName type = found.size() == 1 ? found.get(0).result() : null;
    return type == null || type.name().startsWith("any") ? null : type;
  }
}
