package dev.varve.catalog;

import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads views. */
final class ViewReader {

  private ViewReader() {}

  static void read(CatalogSession session, List<SchemaObject> objects) throws SQLException {
    Map<Long, View> views = new HashMap<>();
    session.read("views", row -> views.put(row.oid("oid"), view(row)));
    Map<Long, List<ViewColumn>> columns = new HashMap<>();
    session.read(
        "view_columns",
        row -> columns.computeIfAbsent(row.oid("view"), it -> new ArrayList<>()).add(column(row)));
    views.forEach(
        (oid, view) -> objects.add(view.withColumns(columns.getOrDefault(oid, List.of()))));
  }

  private static View view(Row row) throws SQLException {
    return new View(
        row.qualifiedName(),
        List.of(),
        query(row),
        check(row.optional("check_option")),
        row.is("security_barrier"),
        row.is("security_invoker"),
        row.optional("comment"));
  }

  /** PostgreSQL ends it with a semicolon. */
  static SqlExpression query(Row row) throws SQLException {
    String text = row.text("query").strip();
    return new SqlExpression(text.endsWith(";") ? text.substring(0, text.length() - 1) : text);
  }

  private static View.Check check(@Nullable String option) {
    return switch (Objects.requireNonNullElse(option, "")) {
      case "local" -> View.Check.LOCAL;
      case "cascaded" -> View.Check.CASCADED;
      default -> View.Check.NONE;
    };
  }

  private static ViewColumn column(Row row) throws SQLException {
    String collation = row.optional("collation");
    return new ViewColumn(
        row.text("name"),
        TypeName.parse(row.text("type")),
        collation == null ? null : ModelSpelling.name(row.text("collation_schema"), collation),
        row.is("has_default") ? ModelSpelling.expression(row.text("default_value")) : null,
        row.optional("comment"));
  }
}
