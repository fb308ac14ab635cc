package dev.varve.cli;

import java.util.List;

/**
 * What became of a revision when it was tried.
 *
 * @param revision its name
 * @param reversible whether it can be taken back
 * @param faults what was not as it should be, a line each
 * @param written the files that were written, a line each
 */
record Verified(String revision, boolean reversible, List<String> faults, List<String> written) {

  /** Whether all is as it should be. */
  boolean isGood() {
    return faults.isEmpty();
  }
}
