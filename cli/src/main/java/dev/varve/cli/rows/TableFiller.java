package dev.varve.cli.rows;

import dev.varve.runtime.sql.SqlQuoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Inserts rows into a table, and tries other values where PostgreSQL refuses them. */
final class TableFiller {
  private static final int MOST_TRIES = 300;
  private static final int MOST_UNEXPLAINED = 12;
  private static final String NOTHING =
      "a column has no value: a table that it refers to has no rows, or its type is not known";

  private final Connection connection;
  private final TableShape table;
  private final ParentRows parents;
  private final Set<Long> open;
  private final List<ColumnShape> columns;
  private final List<Inserted> rows = new ArrayList<>();
  private String refusal = "";

  private record Inserted(String text, String place, boolean sparse) {}

  /**
   * For one table.
   *
   * @param open the tables that get their rows later
   */
  TableFiller(Connection connection, TableShape table, ParentRows parents, Set<Long> open) {
    this.connection = connection;
    this.table = table;
    this.parents = parents;
    this.open = Set.copyOf(open);
    this.columns = table.given();
  }

  TableShape table() {
    return table;
  }

  /** The rows that were inserted, as text. */
  List<String> rows() {
    return rows.stream().map(Inserted::text).toList();
  }

  /** Why PostgreSQL refused the last row that was tried. */
  String refusal() {
    return refusal;
  }

  /**
   * Inserts a row, if there is one that PostgreSQL takes.
   *
   * @param number makes its values differ from those of other rows
   * @param sparse whether columns that take NULL get it
   */
  void insert(int number, boolean sparse) throws SQLException {
    RowSearch search = new RowSearch(candidates(new Candidates(table, number, sparse)));
    int unexplained = 0;
    for (int i = 0; i < MOST_TRIES && unexplained < MOST_UNEXPLAINED; i++) {
      int[] choice = search.next();
      if (choice == null) {
        refusal = refusal.isEmpty() ? NOTHING : refusal;
        return;
      }
      List<String> values = values(search, choice);
      RowChange change = RowChange.run(connection, insertion(values));
      if (change.row() != null && change.place() != null) {
        rows.add(new Inserted(change.row(), change.place(), sparse));
        return;
      }
      refusal = change.reason();
      List<Integer> blamed = new Blame(connection, table, columns).of(change.failure(), values);
      unexplained += blamed.isEmpty() ? 1 : 0;
      search.refuse(blamed.isEmpty() ? all() : blamed, choice);
    }
  }

  private List<Integer> all() {
    return IntStream.range(0, columns.size()).boxed().toList();
  }

  private static List<String> values(RowSearch search, int[] choice) {
    return IntStream.range(0, choice.length).mapToObj(i -> search.value(i, choice[i])).toList();
  }

  /** Identity columns are given numbers too, which leave those of their sequences to others. */
  private String insertion(List<String> values) {
    List<String> names = columns.stream().map(it -> SqlQuoting.identifier(it.name())).toList();
    return "INSERT INTO "
        + table.sql()
        + " AS varve_row"
        + (names.isEmpty()
            ? " DEFAULT VALUES"
            : " ("
                + String.join(", ", names)
                + ") OVERRIDING SYSTEM VALUE VALUES ("
                + String.join(", ", values)
                + ")");
  }

  private List<List<String>> candidates(Candidates candidates) throws SQLException {
    Map<String, List<String>> referenced = new HashMap<>();
    Set<String> waiting = new HashSet<>();
    for (ForeignKeyShape key : table.foreignKeys()) {
      List<List<String>> rows = TypeValues.rotated(parents.of(key), candidates.number());
      for (int i = 0; i < key.columns().size(); i++) {
        String column = key.columns().get(i);
        List<String> values = referenced.computeIfAbsent(column, it -> new ArrayList<>());
        for (List<String> row : rows) {
          values.add(row.get(i));
        }
        if (isOpen(key)) {
          waiting.add(column);
        }
      }
    }
    List<List<String>> all = new ArrayList<>();
    for (ColumnShape column : columns) {
      List<String> values = referenced.get(column.name());
      boolean open = waiting.contains(column.name());
      all.add(values == null ? candidates.of(column) : candidates.of(column, values, open));
    }
    return all;
  }

  /** Whether a row may refer to itself, or to one that comes before the transaction ends. */
  private boolean isOpen(ForeignKeyShape key) {
    return key.parent() == table.id() || (key.deferrable() && open.contains(key.parent()));
  }

  /** Gives the complete rows references to tables that had no rows when they were inserted. */
  void complete() throws SQLException {
    for (ForeignKeyShape key : table.foreignKeys()) {
      if (open.contains(key.parent()) && table.takesNull(key.columns())) {
        complete(key);
      }
    }
  }

  private void complete(ForeignKeyShape key) throws SQLException {
    List<List<String>> referenced = parents.of(key);
    for (int i = 0; i < rows.size() && !referenced.isEmpty(); i++) {
      Inserted row = rows.get(i);
      if (!row.sparse()) {
        List<String> values = referenced.get(i % referenced.size());
        RowChange change = RowChange.run(connection, reference(key, values, row.place()));
        if (change.row() != null && change.place() != null) {
          rows.set(i, new Inserted(change.row(), change.place(), false));
        }
      }
    }
  }

  private String reference(ForeignKeyShape key, List<String> values, String place) {
    List<String> settings = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      ColumnShape column = table.column(key.columns().get(i));
      settings.add(
          SqlQuoting.identifier(key.columns().get(i))
              + " = CAST("
              + SqlQuoting.literal(values.get(i))
              + " AS "
              + (column == null ? "text" : column.sql())
              + ")");
    }
    return "UPDATE "
        + table.sql()
        + " AS varve_row SET "
        + String.join(", ", settings)
        + " WHERE varve_row.ctid = "
        + SqlQuoting.literal(place)
        + "::tid";
  }
}
