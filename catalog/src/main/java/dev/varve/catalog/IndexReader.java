package dev.varve.catalog;

import dev.varve.model.schema.Index;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the indexes of tables that belong to no constraint. */
final class IndexReader {

  private IndexReader() {}

  static void read(CatalogSession session, Map<Long, TableDraft> tables) throws SQLException {
    session.read("indexes", row -> TableDraft.of(row, tables).indexes().add(index(row)));
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

  private static SortedMap<String, String> parameters(Row row) throws SQLException {
    SortedMap<String, String> parameters = new TreeMap<>();
    for (String parameter : row.texts("parameters")) {
      int equals = parameter.indexOf('=');
      parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    return parameters;
  }
}
