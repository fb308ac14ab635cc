package dev.varve.cli.rows;

import dev.varve.runtime.sql.SqlQuoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Gives every table of a database a few rows, such as an application could insert: triggers and
 * constraints are in force. The same database gets the same rows each time.
 *
 * <p>Values follow from the types. Where PostgreSQL refuses them, the constants of the constraints,
 * their neighbors, defaults and NULL are tried, within bounds; a table for which nothing is found
 * is named. Keys begin at 30001, also those of identity columns and sequences, which are not used
 * up: a migration that inserts rows of its own finds its numbers free.
 *
 * <p>Not thread-safe.
 */
public final class RowFiller {
  private static final int PERIOD = 3;

  private final Connection connection;
  private final String history;
  private final Map<String, Filled> filled = new HashMap<>();
  private final Map<String, List<String>> rows = new TreeMap<>();

  /** What a table was like when it got its last rows. */
  private record Filled(TableShape table, Portion portion) {

    boolean isEnough(TableShape now, Portion wanted) {
      return table.equals(now) && (portion == Portion.ALL || portion == wanted);
    }
  }

  /**
   * For a database.
   *
   * @param connection to it, in autocommit
   * @param history a table that gets no rows, {@code name} or {@code schema.name}
   */
  public RowFiller(Connection connection, String history) {
    this.connection = connection;
    this.history = history;
  }

  /**
   * Inserts rows into tables that have none of this filler's, and further ones into tables that
   * have changed since they got theirs.
   *
   * @param portions how many rows a table gets, by its name
   * @throws SQLException if the database cannot be read
   */
  public Filling fill(Function<String, Portion> portions) throws SQLException {
    connection.setAutoCommit(false);
    try {
      return inTransaction(portions);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /** A table whose rows would refer to rows that cannot be made gets none. */
  private Filling inTransaction(Function<String, Portion> portions) throws SQLException {
    Map<String, Filled> before = Map.copyOf(filled);
    Set<String> waiting = new TreeSet<>();
    try {
      Filling filling = fill(portions, waiting);
      connection.commit();
      return filling;
    } catch (SQLException e) {
      connection.rollback();
      if (waiting.isEmpty()) {
        throw e;
      }
      filled.clear();
      filled.putAll(before);
      Filling filling =
          fill(it -> waiting.contains(it) ? Portion.NONE : portions.apply(it), new TreeSet<>());
      connection.commit();
      waiting.forEach(it -> filling.unfilled().put(it, e.getMessage()));
      return filling;
    }
  }

  private Filling fill(Function<String, Portion> portions, Set<String> waiting)
      throws SQLException {
    Map<Long, TableShape> tables = new LinkedHashMap<>();
    for (TableShape table : CatalogShapes.read(connection)) {
      tables.put(table.id(), table);
    }
    forget(tables);
    Map<String, String> unfilled = new TreeMap<>();
    List<TableFiller> fillers = new ArrayList<>();
    Set<Long> open = new HashSet<>(tables.keySet());
    run("SET CONSTRAINTS ALL IMMEDIATE");
    for (TableShape table : FillOrder.of(List.copyOf(tables.values()))) {
      open.remove(table.id());
      Portion portion = portions.apply(table.title());
      if (portion != Portion.NONE && !isHistory(table)) {
        ParentRows parents = new ParentRows(connection, tables);
        TableFiller filler = new TableFiller(connection, table, parents, open);
        defer(table, open, waiting);
        fill(filler, portion);
        fillers.add(filler);
      }
    }
    for (TableFiller filler : fillers) {
      filler.complete();
    }
    run("SET CONSTRAINTS ALL IMMEDIATE");
    fillers.forEach(filler -> note(filler, unfilled));
    return new Filling(new TreeMap<>(rows), unfilled);
  }

  /**
   * The tables whose generated rows are still there.
   *
   * @throws SQLException if the database cannot be read
   */
  public Set<String> held() throws SQLException {
    Set<String> held = new TreeSet<>();
    for (TableShape table : CatalogShapes.read(connection)) {
      if (rows.containsKey(table.title()) && count(table) > 0) {
        held.add(table.title());
      }
    }
    return held;
  }

  /** Tables that are gone, or have lost their rows. */
  private void forget(Map<Long, TableShape> tables) throws SQLException {
    Map<String, TableShape> present = new HashMap<>();
    tables.values().forEach(table -> present.put(table.title(), table));
    for (String title : List.copyOf(rows.keySet())) {
      TableShape table = present.get(title);
      if (table == null || count(table) == 0) {
        rows.remove(title);
        filled.remove(title);
      }
    }
  }

  private boolean isHistory(TableShape table) {
    return history.equals(table.name()) || history.equals(table.schema() + "." + table.name());
  }

  /** What refers to rows that come later is checked at the end. */
  private void defer(TableShape table, Set<Long> open, Set<String> waiting) throws SQLException {
    for (ForeignKeyShape key : table.foreignKeys()) {
      if (key.deferrable() && open.contains(key.parent())) {
        run("SET CONSTRAINTS " + SqlQuoting.qualified(table.schema(), key.name()) + " DEFERRED");
        waiting.add(table.title());
      }
    }
  }

  private void fill(TableFiller filler, Portion portion) throws SQLException {
    TableShape table = filler.table();
    boolean known = rows.containsKey(table.title());
    Filled last = filled.get(table.title());
    if (known && last != null && last.isEnough(table, portion)) {
      return;
    }
    filled.put(table.title(), new Filled(table, portion));
    int number = count(table);
    if (portion == Portion.ONE) {
      filler.insert(PERIOD * number + 1, false);
      return;
    }
    filler.insert(number, false);
    if (!known) {
      filler.insert(number + 1, false);
    }
    filler.insert(number + 2, true);
  }

  private void note(TableFiller filler, Map<String, String> unfilled) {
    String title = filler.table().title();
    if (!filler.rows().isEmpty()) {
      rows.computeIfAbsent(title, it -> new ArrayList<>()).addAll(filler.rows());
    } else if (!rows.containsKey(title)) {
      unfilled.put(title, filler.refusal());
    }
  }

  private int count(TableShape table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table.sql())) {
      row.next();
      return row.getInt(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
