package dev.varve.model;

import dev.varve.model.kind.routine.Body;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.kind.trigger.Trigger;
import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.schema.Column;
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
 * Views, functions and triggers over tables. They follow from the tables as these are, as their
 * declarations would: a table that is edited has another view.
 */
final class CodeEdits {
  private static final TypeName BIGINT = TypeName.parse("bigint");
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
    List<ViewColumn> columns = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String plain = null;
    for (Column column : table.columns()) {
      columns.add(ViewColumn.of(column.name(), column.type()).withCollation(column.collation()));
      names.add(SqlQuoting.identifier(column.name()));
      plain = plain == null && column.generated() == null ? column.name() : plain;
    }
    if (!columns.isEmpty()) {
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
    }
    return code;
  }

  private static Routine routine(QualifiedName name, TypeName type, String language, String body) {
    return new Routine(name, List.of(), type, false, Body.of(language, body), Traits.DEFAULT, null);
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
        Trigger.State.ORIGIN,
        null);
  }
}
