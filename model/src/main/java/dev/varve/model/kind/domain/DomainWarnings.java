package dev.varve.model.kind.domain;

import dev.varve.model.change.Change;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Warnings;
import dev.varve.model.kind.table.RowWarnings;

/** What rules of a domain do to rows. */
final class DomainWarnings {

  private DomainWarnings() {}

  static void existingRows(Warnings warnings, Change change, String part, String breaks) {
    warnings.warn(
        HazardCode.EXISTING_ROWS,
        change,
        part,
        "PostgreSQL looks at each table with a column of the domain, and keeps writers waiting"
            + " meanwhile; the migration stops there if a row "
            + breaks
            + RowWarnings.FIX_AND_GO_ON);
  }
}
