package dev.varve.catalog;

import dev.varve.model.kind.view.MaterializedView;
import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.schema.Index;
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

  /**
   * Reads them.
   *
   * @param indexes the indexes of materialized views
   */
  static void read(
      CatalogSession session, Map<Long, List<Index>> indexes, List<SchemaObject> objects)
      throws SQLException {
    Map<Long, SchemaObject> views = new HashMap<>();
    session.read(
        "views",
        row ->
            views.put(row.oid("oid"), row.is("is_materialized") ? materialized(row) : view(row)));
    Map<Long, List<ViewColumn>> columns = new HashMap<>();
    session.read(
        "view_columns",
        row -> columns.computeIfAbsent(row.oid("view"), it -> new ArrayList<>()).add(column(row)));
    views.forEach(
        (oid, object) -> {
          List<ViewColumn> own = columns.getOrDefault(oid, List.of());
          if (object instanceof MaterializedView view) {
            objects.add(view.withColumns(own).withIndexes(indexes.getOrDefault(oid, List.of())));
          } else {
            objects.add(((View) object).withColumns(own));
          }
        });
  }

  private static MaterializedView materialized(Row row) throws SQLException {
    return new MaterializedView(
        row.qualifiedName(),
        List.of(),
        query(row),
        List.of(),
        IndexReader.parameters(row),
        row.is("populated"),
        row.optional("comment"));
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
    return new ViewColumn(
        row.text("name"),
        TypeName.parse(row.text("type")),
        row.collation(),
        row.is("has_default") ? ModelSpelling.expression(row.text("default_value")) : null,
        row.optional("comment"));
  }
}
