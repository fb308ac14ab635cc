package dev.varve.catalog;

import dev.varve.model.schema.Index;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the indexes of tables that belong to no constraint. */
final class IndexReader {

  private IndexReader() {}

  /**
   * Adds them to their tables.
   *
   * @return those of materialized views, by these
   */
  static Map<Long, List<Index>> read(CatalogSession session, Map<Long, TableDraft> tables)
      throws SQLException {
    Map<Long, List<Index>> ofViews = new HashMap<>();
    session.read(
        "indexes",
        row -> {
          List<Index> indexes =
              row.is("is_of_view")
                  ? ofViews.computeIfAbsent(row.oid("table"), it -> new ArrayList<>())
                  : TableDraft.of(row, tables).indexes();
          indexes.add(index(row));
        });
    return ofViews;
  }

  private static Index index(Row row) throws SQLException {
    IndexDefinition definition = IndexDefinition.parse(row.text("definition"));
    return new Index(
        row.text("name"),
        row.text("method"),
        row.is("unique"),
        row.is("nulls_not_distinct"),
        definition.keys(),
        definition.include(),
        definition.where(),
        parameters(row),
        row.optional("comment"));
  }

  static SortedMap<String, String> parameters(Row row) throws SQLException {
    SortedMap<String, String> parameters = new TreeMap<>();
    for (String parameter : row.texts("parameters")) {
      int equals = parameter.indexOf('=');
      parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    return parameters;
  }
}
