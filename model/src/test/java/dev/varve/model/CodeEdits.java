package dev.varve.model;

import dev.varve.model.kind.aggregate.Aggregate;
import dev.varve.model.kind.aggregate.Partial;
import dev.varve.model.kind.aggregate.Transition;
import dev.varve.model.kind.eventtrigger.EventTrigger;
import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.Body;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.kind.rule.Rule;
import dev.varve.model.kind.trigger.Trigger;
import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Views, functions, aggregates, triggers and rules over tables. They follow from the tables as
 * these are, as their declarations would: a table that is edited has another view.
 */
final class CodeEdits {
  private static final TypeName BIGINT = TypeName.parse("bigint");
  private static final TypeName EVENT_TRIGGER = TypeName.parse("event_trigger");
  private static final TypeName TRIGGER = TypeName.parse("trigger");

  private CodeEdits() {}

  /** Gives a table such code, or takes it away. */
  static void toggle(SchemaDraft draft) {
    Table table = draft.anyTable();
    draft.toggleCode(draft.origins().javaClass(table.id()));
  }

  /** All code of a table, in an order in which it can be created. */
  static List<SchemaObject> of(Table table, String javaClass) {
    String name = javaClass.substring(javaClass.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    List<SchemaObject> code = new ArrayList<>();
    QualifiedName counting = QualifiedName.inPublic("f_" + name);
    code.add(routine(counting, BIGINT, "sql", "SELECT count(*) FROM " + table.name().sql()));
    QualifiedName fired = QualifiedName.inPublic("g_" + name);
    code.add(routine(fired, TRIGGER, "plpgsql", "BEGIN RETURN NEW; END"));
    QualifiedName watching = QualifiedName.inPublic("h_" + name);
    code.add(routine(watching, EVENT_TRIGGER, "plpgsql", "BEGIN END"));
    code.add(
        new EventTrigger(
            "e_" + name,
            EventTrigger.Event.SQL_DROP,
            new TreeSet<>(),
            watching,
            FiringState.ORIGIN,
            null));
    List<ViewColumn> columns = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String plain = null;
    for (Column column : table.columns()) {
      columns.add(ViewColumn.of(column.name(), column.type()).withCollation(column.collation()));
      names.add(SqlQuoting.identifier(column.name()));
      plain = plain == null && column.generated() == null ? column.name() : plain;
    }
    if (!columns.isEmpty()) {
      code.addAll(counting(name, table));
      QualifiedName view = QualifiedName.inPublic("v_" + name);
      String all = String.join(", ", names);
      code.add(View.of(view, columns, "SELECT " + all + " FROM " + table.name().sql()));
      code.add(
          View.of(
              QualifiedName.inPublic("w_" + name),
              columns.subList(0, 1),
              "SELECT " + names.get(0) + " FROM " + view.sql()));
    }
    if (plain != null) {
      code.add(trigger("t_" + name, table.name(), plain, fired));
      code.add(rule("r_" + name, table.name(), plain, counting));
    }
    return code;
  }

  /** An aggregate over the first column, what it is made of, and a view that calls it. */
  private static List<SchemaObject> counting(String name, Table table) {
    Column first = table.columns().get(0);
    QualifiedName next = QualifiedName.inPublic("n_" + name);
    Argument value = new Argument(Argument.Mode.IN, "", argumentType(first.type()), null);
    Argument state = new Argument(Argument.Mode.IN, "", BIGINT, null);
    QualifiedName all = QualifiedName.inPublic("a_" + name);
    String call = "a_" + name + "(" + SqlQuoting.identifier(first.name()) + ")";
    return List.of(
        routine(next, List.of(state, value), BIGINT, "sql", "SELECT $1 + 1"),
        new Aggregate(
            all,
            Aggregate.Form.NORMAL,
            List.of(value),
            0,
            BIGINT,
            new Transition(next, BIGINT, 0, null, "" + table.columns().size()),
            null,
            Partial.NONE,
            null,
            Traits.Parallel.UNSAFE,
            null),
        View.of(
            QualifiedName.inPublic("x_" + name),
            List.of(ViewColumn.of("counted", BIGINT)),
            "SELECT " + call + " AS counted FROM " + table.name().sql()));
  }

  /** An argument's type for values of a column: PostgreSQL keeps no modifiers of it. */
  private static TypeName argumentType(TypeName type) {
    String name =
        switch (type.name()) {
          case "char" -> "text";
          case "bit" -> "varbit";
          default -> type.name();
        };
    return new TypeName(type.schema(), name, "", type.array());
  }

  private static Routine routine(QualifiedName name, TypeName type, String language, String body) {
    return routine(name, List.of(), type, language, body);
  }

  private static Routine routine(
      QualifiedName name, List<Argument> arguments, TypeName type, String language, String body) {
    return new Routine(name, arguments, type, false, Body.of(language, body), Traits.DEFAULT, null);
  }

  private static Rule rule(
      String name, QualifiedName table, String column, QualifiedName function) {
    String quoted = SqlQuoting.identifier(column);
    String command = "SELECT " + quoted + ", " + function.sql() + "() FROM " + table.sql();
    return new Rule(
        name,
        table,
        Rule.Event.DELETE,
        new SqlExpression("old." + quoted + " IS NOT NULL"),
        false,
        List.of(new SqlExpression(command)),
        FiringState.ORIGIN,
        null);
  }

  private static Trigger trigger(
      String name, QualifiedName table, String column, QualifiedName function) {
    return new Trigger(
        name,
        table,
        new Trigger.Firing(
            Trigger.Time.BEFORE,
            new TreeSet<>(List.of(Trigger.Event.UPDATE)),
            List.of(column),
            true,
            null,
            null),
        new SqlExpression("new." + SqlQuoting.identifier(column) + " IS NOT NULL"),
        function,
        List.of("x"),
        null,
        null,
        FiringState.ORIGIN,
        null);
  }
}
