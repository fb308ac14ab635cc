package dev.varve.cli.rows;

/** How many rows a table gets. */
public enum Portion {
  /** Two rows with a value in every column, and one with NULL in every column that takes it. */
  ALL,
  /** One row with a value in every column; texts that the constraints leave open are numerals. */
  ONE,
  /** No rows. */
  NONE;

  /** The next smaller portion. */
  public Portion less() {
    return this == ALL ? ONE : NONE;
  }
}
