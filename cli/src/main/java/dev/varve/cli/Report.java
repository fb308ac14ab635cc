package dev.varve.cli;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Revision;
import java.util.List;

/** Says what a command found or did. */
interface Report {

  /** What was done with each revision. */
  void outcome(Outcome outcome);

  /**
   * Rows of the history.
   *
   * @param verbose whether everything that the row holds is told
   */
  void applied(List<AppliedRevision> rows, boolean verbose);

  /** Revisions of the build. */
  void revisions(List<Revision> revisions);

  /**
   * Where a database stands.
   *
   * @param status {@code up to date}, {@code behind}, or {@code ahead}
   * @param revisions those that are pending, or that the build does not know
   */
  void status(String status, List<String> revisions);
}
