package dev.varve.cli.trial;

import java.util.List;
import java.util.Map;

/**
 * What became of a revision that was tried on rows.
 *
 * @param rows how many generated rows there were when it was taken back, or at its end
 * @param tables how many tables had some
 * @param faults where it fails, and on which rows
 * @param notes where it refuses rows, as it should, or depends on what they hold
 * @param unfilled the tables for which no row was found since this revision, and why
 */
public record Trial(
    int rows, int tables, List<String> faults, List<String> notes, Map<String, String> unfilled) {
  /** Without rows. */
  public static final Trial NONE = new Trial(0, 0, List.of(), List.of(), Map.of());

  /** Of a revision that comes after one that fails on empty tables. */
  public static Trial untried() {
    String note = "not tried on rows: a revision fails without them";
    return new Trial(0, 0, List.of(), List.of(note), Map.of());
  }
}
