package dev.varve.processor.read;

import dev.varve.model.kind.routine.Argument;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Checks that the parts of an {@code @Aggregate} go together. */
final class AggregateParts {
  static final String MOVING = "moving";

  private static final List<String> OF_MOVING =
      List.of("stateType", "stateSize", "finalFunction", "initialCondition");
  private static final List<String> OF_FINAL = List.of("finalExtra", "finalModification");

  private final Reading reading;
  private final Mirror mirror;

  AggregateParts(Reading reading, Mirror mirror) {
    this.reading = reading;
    this.mirror = mirror;
  }

  /** The member for a part: that of a moving frame has a prefix. */
  static String member(String prefix, String part) {
    return prefix.isEmpty()
        ? part
        : prefix + Character.toUpperCase(part.charAt(0)) + part.substring(1);
  }

  void check(ExecutableElement method, List<Argument> arguments) {
    if (mirror.text("stateFunction").isEmpty()) {
      reading.names().check("", "state function", mirror.at("stateFunction"));
    }
    checkArguments(method, arguments);
    checkDirect(arguments);
    together("movingStateFunction", "movingInverseFunction");
    together("serialFunction", "deserialFunction");
    for (String part : OF_MOVING) {
      needs(member(MOVING, part), "movingStateFunction");
    }
    for (String part : OF_FINAL) {
      needs(part, "finalFunction");
      needs(member(MOVING, part), "movingFinalFunction");
    }
    checkOperator(arguments);
  }

  private void add(Position position, String message) {
    reading.add(ReadingProblem.AGGREGATE, position, message);
  }

  private void checkArguments(ExecutableElement method, List<Argument> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      boolean into =
          argument.mode() == Argument.Mode.IN || argument.mode() == Argument.Mode.VARIADIC;
      if (!into || argument.defaultValue() != null) {
        add(
            Position.of(method.getParameters().get(i)),
            into
                ? "an argument of an aggregate has no default; leave it out"
                : "an argument of an aggregate is IN or VARIADIC, not " + argument.mode());
      }
    }
  }

  private void checkDirect(List<Argument> arguments) {
    String form = mirror.constant("form");
    boolean ordered = !form.isEmpty() && !form.equals("NORMAL");
    Long number = mirror.number("directArguments");
    long direct = number == null ? 0 : number;
    int count = arguments.size();
    boolean doubled =
        count > 0 && direct == count && arguments.get(count - 1).mode() == Argument.Mode.VARIADIC;
    if (!ordered && direct != 0) {
      add(
          mirror.at("directArguments"),
          "only an ordered set has direct arguments; write form = Aggregate.Form.ORDERED_SET");
    } else if (direct < 0 || (ordered && direct >= count && !doubled)) {
      add(
          mirror.at(mirror.has("directArguments") ? "directArguments" : "form"),
          "an ordered set takes rows: of "
              + count
              + " parameters "
              + direct
              + " are direct arguments, and none is left to stand after ORDER BY");
    }
  }

  private void together(String one, String other) {
    needs(one, other);
    needs(other, one);
  }

  private void needs(String member, String other) {
    if (mirror.has(member) && mirror.text(other).isEmpty()) {
      add(mirror.at(member), member + " says nothing without " + other);
    }
  }

  private void checkOperator(List<Argument> arguments) {
    String text = mirror.text("sortOperator");
    String name = Names.qualified(text, "").name();
    if (!text.isEmpty() && !SqlQuoting.isOperator(name)) {
      add(mirror.at("sortOperator"), "\"" + name + "\" is not the name of an operator, such as <");
    } else if (!text.isEmpty() && arguments.size() != 1) {
      add(mirror.at("sortOperator"), "an aggregate with a sortOperator has one argument");
    }
  }
}
