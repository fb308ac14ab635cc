package dev.varve.model.kind.aggregate;

import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.schema.QualifiedName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements about aggregates. */
final class AggregateDdl {

  private AggregateDdl() {}

  static String create(Aggregate aggregate) {
    return "CREATE " + definition(aggregate);
  }

  static String replace(Aggregate aggregate) {
    return "CREATE OR REPLACE " + definition(aggregate);
  }

  private static String definition(Aggregate aggregate) {
    return "AGGREGATE "
        + aggregate.name().sql()
        + "("
        + arguments(aggregate)
        + ") (\n  "
        + String.join(",\n  ", options(aggregate))
        + "\n)";
  }

  private static String arguments(Aggregate aggregate) {
    List<Argument> all = aggregate.arguments();
    if (aggregate.form() == Aggregate.Form.NORMAL) {
      return all.isEmpty() ? "*" : list(all);
    }
    int direct = Math.min(aggregate.direct(), all.size());
    int ordered = direct == all.size() ? Math.max(direct - 1, 0) : direct;
    String before = list(all.subList(0, direct));
    return before
        + (before.isEmpty() ? "" : " ")
        + "ORDER BY "
        + list(all.subList(ordered, all.size()));
  }

  private static String list(List<Argument> arguments) {
    List<String> texts = new ArrayList<>();
    arguments.forEach(argument -> texts.add(argument.sql()));
    return String.join(", ", texts);
  }

  private static List<String> options(Aggregate aggregate) {
    List<String> options = new ArrayList<>();
    Finish.Modification usual = aggregate.form().usual();
    function(options, "SFUNC", aggregate.transition().function());
    transition(options, "", aggregate.transition(), usual);
    function(options, "COMBINEFUNC", aggregate.partial().combine());
    function(options, "SERIALFUNC", aggregate.partial().serialize());
    function(options, "DESERIALFUNC", aggregate.partial().deserialize());
    Moving moving = aggregate.moving();
    if (moving != null) {
      function(options, "MSFUNC", moving.transition().function());
      function(options, "MINVFUNC", moving.inverse());
      transition(options, "M", moving.transition(), usual);
    }
    QualifiedName operator = aggregate.sortOperator();
    if (operator != null) {
      options.add("SORTOP = " + SqlQuoting.operator(operator.schema(), operator.name()));
    }
    if (aggregate.parallel() != Traits.Parallel.UNSAFE) {
      options.add("PARALLEL = " + aggregate.parallel());
    }
    if (aggregate.form() == Aggregate.Form.HYPOTHETICAL_SET) {
      options.add("HYPOTHETICAL");
    }
    return options;
  }

  private static void transition(
      List<String> options, String prefix, Transition transition, Finish.Modification usual) {
    options.add(prefix + "STYPE = " + transition.type().sql());
    if (transition.space() != 0) {
      options.add(prefix + "SSPACE = " + transition.space());
    }
    Finish finish = transition.finish();
    if (finish != null) {
      function(options, prefix + "FINALFUNC", finish.function());
      if (finish.extra()) {
        options.add(prefix + "FINALFUNC_EXTRA");
      }
      if (finish.modification() != usual) {
        options.add(prefix + "FINALFUNC_MODIFY = " + finish.modification());
      }
    }
    if (transition.initial() != null) {
      options.add(prefix + "INITCOND = " + SqlQuoting.literal(transition.initial()));
    }
  }

  /** With its schema, since PostgreSQL has functions of many names that others give theirs, too. */
  private static void function(
      List<String> options, String option, @Nullable QualifiedName function) {
    if (function != null) {
      options.add(option + " = " + SqlQuoting.qualified(function.schema(), function.name()));
    }
  }
}
