package dev.varve.model.kind.table;

import dev.varve.model.change.Change;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Warnings;
import dev.varve.model.schema.Column;

/** What changes of tables do to rows and to those who use them meanwhile. */
public final class RowWarnings {

  /** What a reader can do once the migration has stopped at a row. */
  public static final String FIX_AND_GO_ON =
      "; fix the rows and run it again; it continues where it stopped";

  private RowWarnings() {}

  static void rewrite(Warnings warnings, Change change, Column column, String why) {
    warnings.warn(
        HazardCode.REWRITE_TABLE,
        change,
        column.name(),
        why
            + ": the whole table is rewritten under ACCESS EXCLUSIVE, and nobody reads or writes"
            + " it meanwhile");
  }

  static void existingRows(Warnings warnings, Change change, String part, String breaks) {
    warnings.warn(
        HazardCode.EXISTING_ROWS,
        change,
        part,
        "the migration stops at the check of the rows that are there if one of them "
            + breaks
            + FIX_AND_GO_ON);
  }

  /** The same of the way back, as a sentence. */
  public static void existingRowsBack(
      Warnings warnings, Change change, String part, String what, String breaks) {
    warnings.warn(
        HazardCode.EXISTING_ROWS,
        change,
        part,
        what + ": the downgrade stops where it checks the rows if one of them " + breaks);
  }
}
