package dev.varve.model.kind.view;

import dev.varve.model.json.CollationJson;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.table.IndexJson;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fields of a view after its name: a line for each column. */
final class ViewJson {
  private static final String LOCAL = "local";
  private static final String CASCADED = "cascaded";

  private ViewJson() {}

  static void write(JsonText json, View view) {
    json.field("query", view.query());
    switch (view.check()) {
      case LOCAL -> json.field("check", LOCAL);
      case CASCADED -> json.field("check", CASCADED);
      case NONE -> {}
    }
    if (view.securityBarrier()) {
      json.flag("security barrier", true);
    }
    if (view.securityInvoker()) {
      json.flag("security invoker", true);
    }
    json.field("comment", view.comment());
    write(json, view.columns());
  }

  static void write(JsonText json, MaterializedView view) {
    json.field("query", view.query());
    if (!view.populated()) {
      json.flag("populated", false);
    }
    List<String> parameters = new ArrayList<>();
    view.parameters().forEach((name, value) -> parameters.add(name + "=" + value));
    json.field("with", parameters);
    json.field("comment", view.comment());
    write(json, view.columns());
    IndexJson.write(json, view.indexes());
  }

  private static void write(JsonText json, List<ViewColumn> columns) {
    json.name("columns");
    json.beginLines('[');
    for (ViewColumn column : columns) {
      write(json, column);
    }
    json.end(']');
  }

  private static void write(JsonText json, ViewColumn column) {
    json.begin('{');
    json.field("name", column.name());
    json.field("type", column.type().sql());
    CollationJson.write(json, column.collation());
    json.field("default", column.defaultValue());
    json.field("comment", column.comment());
    json.end('}');
  }

  static View read(JsonFields fields, QualifiedName name) throws IOException {
    SqlExpression query = new SqlExpression(fields.required("query"));
    View.Check check = check(fields.text("check"));
    boolean barrier = fields.flag("security barrier", false);
    boolean invoker = fields.flag("security invoker", false);
    String comment = fields.text("comment");
    return new View(name, columns(fields), query, check, barrier, invoker, comment);
  }

  static MaterializedView readMaterialized(JsonFields fields, QualifiedName name)
      throws IOException {
    SqlExpression query = new SqlExpression(fields.required("query"));
    boolean populated = fields.flag("populated", true);
    TreeMap<String, String> parameters = new TreeMap<>();
    for (String parameter : fields.texts("with")) {
      int equals = parameter.indexOf('=');
      parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    String comment = fields.text("comment");
    List<ViewColumn> columns = columns(fields);
    List<Index> indexes = new ArrayList<>();
    if (fields.beginArray("indexes")) {
      while (fields.more()) {
        indexes.add(IndexJson.read(fields));
      }
    }
    return new MaterializedView(name, columns, query, indexes, parameters, populated, comment);
  }

  private static List<ViewColumn> columns(JsonFields fields) throws IOException {
    List<ViewColumn> columns = new ArrayList<>();
    if (fields.beginArray("columns")) {
      while (fields.more()) {
        columns.add(column(fields));
      }
    }
    return columns;
  }

  private static View.Check check(@Nullable String text) {
    if (text == null) {
      return View.Check.NONE;
    }
    return switch (text) {
      case LOCAL -> View.Check.LOCAL;
      case CASCADED -> View.Check.CASCADED;
      default -> throw new IllegalArgumentException("no check option: \"" + text + "\"");
    };
  }

  private static ViewColumn column(JsonFields fields) throws IOException {
    fields.begin();
    String name = fields.required("name");
    ViewColumn column = ViewColumn.of(name, fields.type("type"));
    column =
        column
            .withCollation(CollationJson.read(fields))
            .withDefault(fields.expression("default"))
            .withComment(fields.text("comment"));
    fields.end();
    return column;
  }
}
