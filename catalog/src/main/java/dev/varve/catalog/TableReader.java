package dev.varve.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads tables, without their parts. */
final class TableReader {

  private TableReader() {}

  /** The tables in the scope by their identities. */
  static Map<Long, TableDraft> read(CatalogSession session) throws SQLException {
    Map<Long, TableDraft> tables = new HashMap<>();
    session.read(
        "tables",
        row ->
            tables.put(
                row.oid("oid"), TableDraft.of(row.qualifiedName(), row.optional("comment"))));
    return tables;
  }
}
