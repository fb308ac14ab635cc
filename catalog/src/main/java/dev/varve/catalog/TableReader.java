package dev.varve.catalog;

import dev.varve.model.schema.Index;
import dev.varve.model.schema.SchemaObject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads tables with all their parts. */
final class TableReader {

  private TableReader() {}

  /**
   * Reads them.
   *
   * @return the indexes of materialized views, by these
   */
  static Map<Long, List<Index>> read(CatalogSession session, List<SchemaObject> objects)
      throws SQLException {
    Map<Long, TableDraft> tables = new HashMap<>();
    session.read("tables", row -> tables.put(row.oid("oid"), TableDraft.of(row)));
    ColumnReader.read(session, tables);
    ConstraintReader.read(session, tables);
    Map<Long, List<Index>> ofViews = IndexReader.read(session, tables);
    for (TableDraft table : tables.values()) {
      objects.add(table.table());
    }
    return ofViews;
  }
}
