package dev.varve.model.kind.view;

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

  private static String definition(View view) {
    List<String> columns = new ArrayList<>();
    for (ViewColumn column : view.columns()) {
      columns.add(SqlQuoting.identifier(column.name()));
    }
    List<String> options = new ArrayList<>();
    if (view.securityBarrier()) {
      options.add("security_barrier = true");
    }
    if (view.securityInvoker()) {
      options.add("security_invoker = true");
    }
    return view.name().sql()
        + (columns.isEmpty() ? "" : " (" + String.join(", ", columns) + ")")
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

  static String renameColumn(QualifiedName view, String from, String to) {
    return "ALTER VIEW "
        + view.sql()
        + " RENAME COLUMN "
        + SqlQuoting.identifier(from)
        + " TO "
        + SqlQuoting.identifier(to);
  }
}
