package dev.varve.cli;

import dev.varve.cli.trial.Trial;
import java.util.List;

/**
 * What became of a revision when it was tried.
 *
 * @param revision its name
 * @param reversible whether it can be taken back
 * @param faults what was not as it should be, a line each
 * @param written the files that were written, a line each
 * @param trial how it went on rows
 */
record Verified(
    String revision, boolean reversible, List<String> faults, List<String> written, Trial trial) {

  /** The same revision, once it was tried on rows. */
  Verified with(Trial onRows) {
    return new Verified(revision, reversible, faults, written, onRows);
  }

  /** Whether all is as it should be. */
  boolean isGood() {
    return faults.isEmpty() && trial.faults().isEmpty();
  }
}
