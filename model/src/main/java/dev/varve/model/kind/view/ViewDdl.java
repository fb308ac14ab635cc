package dev.varve.model.kind.view;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements about views. */
final class ViewDdl {

  private ViewDdl() {}

  static String create(View view) {
    return "CREATE VIEW " + definition(view);
  }

  static String replace(View view) {
    return "CREATE OR REPLACE VIEW " + definition(view);
  }

  static String create(MaterializedView view) {
    List<String> options = new ArrayList<>();
    view.parameters().forEach((name, value) -> options.add(parameter(name, value)));
    return "CREATE MATERIALIZED VIEW "
        + view.name().sql()
        + columns(view.columns())
        + (options.isEmpty() ? "" : "\n  WITH (" + String.join(", ", options) + ")")
        + " AS\n"
        + view.query().text()
        + (view.populated() ? "" : "\n  WITH NO DATA");
  }

  private static String parameter(String name, String value) {
    return name + " = " + SqlQuoting.literal(value);
  }

  /** The storage parameters of a materialized view as they are to be. */
  static List<String> alter(MaterializedView before, MaterializedView after) {
    String alter = "ALTER MATERIALIZED VIEW " + after.name().sql();
    List<String> statements = new ArrayList<>();
    List<String> set = new ArrayList<>();
    List<String> reset = new ArrayList<>();
    after
        .parameters()
        .forEach(
            (name, value) -> {
              if (!value.equals(before.parameters().get(name))) {
                set.add(parameter(name, value));
              }
            });
    for (String name : before.parameters().keySet()) {
      if (!after.parameters().containsKey(name)) {
        reset.add(name);
      }
    }
    if (!set.isEmpty()) {
      statements.add(alter + " SET (" + String.join(", ", set) + ")");
    }
    if (!reset.isEmpty()) {
      statements.add(alter + " RESET (" + String.join(", ", reset) + ")");
    }
    return statements;
  }

  private static String columns(List<ViewColumn> columns) {
    List<String> names = new ArrayList<>();
    for (ViewColumn column : columns) {
      names.add(SqlQuoting.identifier(column.name()));
    }
    return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
  }

  private static String definition(View view) {
    List<String> options = new ArrayList<>();
    if (view.securityBarrier()) {
      options.add("security_barrier = true");
    }
    if (view.securityInvoker()) {
      options.add("security_invoker = true");
    }
    return view.name().sql()
        + columns(view.columns())
        + (options.isEmpty() ? "" : "\n  WITH (" + String.join(", ", options) + ")")
        + " AS\n"
        + view.query().text()
        + switch (view.check()) {
          case NONE -> "";
          case LOCAL -> "\n  WITH LOCAL CHECK OPTION";
          case CASCADED -> "\n  WITH CASCADED CHECK OPTION";
        };
  }

  static String setDefault(QualifiedName view, String column, @Nullable SqlExpression value) {
    return alterColumn(view, column)
        + (value == null ? "DROP DEFAULT" : "SET DEFAULT " + value.text());
  }

  private static String alterColumn(QualifiedName view, String column) {
    return "ALTER VIEW " + view.sql() + " ALTER COLUMN " + SqlQuoting.identifier(column) + " ";
  }

  static String renameColumn(ObjectId view, String from, String to) {
    return "ALTER "
        + (view.kind() == ObjectKind.VIEW ? "VIEW " : "MATERIALIZED VIEW ")
        + view.name().sql()
        + " RENAME COLUMN "
        + SqlQuoting.identifier(from)
        + " TO "
        + SqlQuoting.identifier(to);
  }
}
