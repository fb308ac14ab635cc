package dev.varve.cli.rows;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the tables that an application may insert into. */
final class CatalogShapes {
  private static final String TABLES =
      """
      SELECT c.oid, n.nspname, c.relname, pg_get_partkeydef(c.oid)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        AND NOT EXISTS (SELECT FROM pg_depend d
          WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
      ORDER BY n.nspname, c.relname""";

  private static final String COLUMNS =
      """
      SELECT a.attrelid, a.attname, a.atttypid, a.atttypmod,
        format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated <> '',
        COALESCE(pg_get_expr(d.adbin, d.adrelid), '')
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
        AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      ORDER BY a.attrelid, a.attnum""";

  private static final String CONSTRAINTS =
      """
      SELECT conrelid, conname, contype = 'f', pg_get_constraintdef(oid), confrelid, condeferrable,
        (SELECT array_agg(attname ORDER BY n) FROM unnest(conkey) WITH ORDINALITY k(number, n)
          JOIN pg_attribute ON attrelid = conrelid AND attnum = number),
        (SELECT array_agg(attname ORDER BY n) FROM unnest(confkey) WITH ORDINALITY k(number, n)
          JOIN pg_attribute ON attrelid = confrelid AND attnum = number)
      FROM pg_constraint
      WHERE conrelid <> 0 AND contype IN ('c', 'f', 'u', 'p', 'x') AND conparentid = 0
      ORDER BY conrelid, conname""";

  private static final String INDEXES =
      """
      SELECT indrelid, relname, pg_get_indexdef(indexrelid)
      FROM pg_index JOIN pg_class ON oid = indexrelid
      WHERE indisunique OR indisexclusion
      ORDER BY indrelid, relname""";

  private static final String BOUNDS =
      """
      SELECT pg_partition_root(oid)::oid, pg_get_expr(relpartbound, oid)
      FROM pg_class WHERE relispartition AND relkind IN ('r', 'p')
      ORDER BY oid""";

  private final Connection connection;
  private final CatalogTypes types;
  private final Map<Long, List<ColumnShape>> columns = new HashMap<>();
  private final Map<Long, List<Rule>> rules = new HashMap<>();
  private final Map<Long, List<ForeignKeyShape>> foreignKeys = new HashMap<>();

  private CatalogShapes(Connection connection) throws SQLException {
    this.connection = connection;
    this.types = CatalogTypes.read(connection);
  }

  /** The tables, by schema and name. */
  static List<TableShape> read(Connection connection) throws SQLException {
    CatalogShapes shapes = new CatalogShapes(connection);
    shapes.each(COLUMNS, shapes::column);
    shapes.each(CONSTRAINTS, shapes::constraint);
    shapes.each(INDEXES, shapes::index);
    shapes.each(BOUNDS, shapes::bound);
    List<TableShape> tables = new ArrayList<>();
    shapes.each(TABLES, row -> tables.add(shapes.table(row)));
    return tables;
  }

  /** Takes one row of a result. */
  private interface Taking {
    void take(ResultSet row) throws SQLException;
  }

  private void each(String query, Taking taking) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        taking.take(row);
      }
    }
  }

  private void column(ResultSet row) throws SQLException {
    boolean generated = row.getBoolean(7);
    ColumnShape column =
        new ColumnShape(
            row.getString(2),
            types.of(row.getLong(3), row.getInt(4)),
            row.getString(5),
            row.getBoolean(6),
            generated ? row.getString(8) : "",
            generated ? "" : row.getString(8));
    columns.computeIfAbsent(row.getLong(1), it -> new ArrayList<>()).add(column);
  }

  private void constraint(ResultSet row) throws SQLException {
    long table = row.getLong(1);
    List<String> names = base(table, strings(row.getArray(7)));
    add(table, new Rule(row.getString(2), names, row.getBoolean(3) ? "" : row.getString(4)));
    if (row.getBoolean(3)) {
      foreignKeys
          .computeIfAbsent(table, it -> new ArrayList<>())
          .add(
              new ForeignKeyShape(
                  row.getString(2),
                  names,
                  row.getLong(5),
                  strings(row.getArray(8)),
                  row.getBoolean(6)));
    }
  }

  /** An index that belongs to a constraint has its name, and knows its predicate too. */
  private void index(ResultSet row) throws SQLException {
    String definition = row.getString(3);
    long table = row.getLong(1);
    add(table, new Rule(row.getString(2), named(table, definition), definition));
  }

  private void bound(ResultSet row) throws SQLException {
    long table = row.getLong(1);
    List<String> all = columnsOf(table).stream().map(ColumnShape::name).toList();
    add(table, new Rule("", all, row.getString(2)));
  }

  private void add(long table, Rule rule) {
    rules.computeIfAbsent(table, it -> new ArrayList<>()).add(rule);
  }

  private TableShape table(ResultSet row) throws SQLException {
    long id = row.getLong(1);
    String key = row.getString(4);
    if (key != null) {
      add(id, new Rule("", named(id, key), key));
    }
    return new TableShape(
        id,
        row.getString(2),
        row.getString(3),
        List.copyOf(columnsOf(id)),
        List.copyOf(rules.getOrDefault(id, List.of())),
        List.copyOf(foreignKeys.getOrDefault(id, List.of())));
  }

  private List<ColumnShape> columnsOf(long table) {
    return columns.getOrDefault(table, List.of());
  }

  /** The columns that SQL text names. */
  private List<String> named(long table, String sql) {
    return base(table, List.copyOf(Names.in(sql)));
  }

  /** Columns that are given; for a generated one those that it is made of. */
  private List<String> base(long table, List<String> names) {
    List<String> base = new ArrayList<>();
    for (ColumnShape column : columnsOf(table)) {
      boolean made =
          columnsOf(table).stream()
              .anyMatch(
                  it ->
                      !it.isGiven()
                          && names.contains(it.name())
                          && Names.in(it.generation()).contains(column.name()));
      if (made || (names.contains(column.name()) && column.isGiven())) {
        base.add(column.name());
      }
    }
    return inOrder(base, names);
  }

  /** A foreign key's columns stand in its order. */
  private static List<String> inOrder(List<String> base, List<String> names) {
    List<String> sorted = new ArrayList<>(names);
    sorted.retainAll(base);
    return sorted.size() == base.size() ? List.copyOf(sorted) : List.copyOf(base);
  }

  static List<String> strings(@Nullable Array array) throws SQLException {
    List<String> strings = new ArrayList<>();
    if (array != null) {
      for (Object each : (Object[]) array.getArray()) {
        strings.add(String.valueOf(each));
      }
    }
    return strings;
  }
}
