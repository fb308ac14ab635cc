package dev.varve.cli.rows;

import java.util.List;
import java.util.Map;

/**
 * The tables of a database after {@link RowFiller#fill}.
 *
 * @param rows the generated rows of each table, as PostgreSQL prints them
 * @param unfilled why a table got no row; the keys are names of tables
 */
public record Filling(Map<String, List<String>> rows, Map<String, String> unfilled) {

  /** The number of rows. */
  public int count() {
    return rows.values().stream().mapToInt(List::size).sum();
  }
}
