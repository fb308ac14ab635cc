package dev.varve.model.kind.table;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The fields of a table after its name: a line for each column, constraint and index. */
final class TableJson {

  private TableJson() {}

  static void write(JsonText json, Table table) {
    json.field("comment", table.comment());
    json.name("columns");
    json.beginLines('[');
    for (Column column : table.columns()) {
      ColumnJson.write(json, column);
    }
    json.end(']');
    ConstraintJson.write(json, table.constraints());
    IndexJson.write(json, table.indexes());
  }

  static Table read(JsonFields fields, QualifiedName name) throws IOException {
    String comment = fields.text("comment");
    List<Column> columns = new ArrayList<>();
    if (fields.beginArray("columns")) {
      while (fields.more()) {
        columns.add(ColumnJson.read(fields));
      }
    }
    List<Constraint> constraints = new ArrayList<>();
    if (fields.beginArray("constraints")) {
      while (fields.more()) {
        constraints.add(ConstraintJson.read(fields));
      }
    }
    List<Index> indexes = new ArrayList<>();
    if (fields.beginArray("indexes")) {
      while (fields.more()) {
        indexes.add(IndexJson.read(fields));
      }
    }
    return new Table(name, columns, constraints, indexes, comment);
  }
}
