package dev.varve.cli.rows;

import dev.varve.runtime.sql.SqlQuoting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param id its number in the catalog
 */
record TableShape(
    long id,
    String schema,
    String name,
    List<ColumnShape> columns,
    List<Rule> rules,
    List<ForeignKeyShape> foreignKeys) {

  String sql() {
    return SqlQuoting.qualified(schema, name);
  }

  /** As messages name it. */
  String title() {
    return schema.equals("public") ? name : schema + "." + name;
  }

  List<ColumnShape> given() {
    return columns.stream().filter(ColumnShape::isGiven).toList();
  }

  @Nullable ColumnShape column(String wanted) {
    for (ColumnShape column : columns) {
      if (column.name().equals(wanted)) {
        return column;
      }
    }
    return null;
  }

  boolean takesNull(List<String> names) {
    return columns.stream().noneMatch(it -> names.contains(it.name()) && it.required());
  }
}
