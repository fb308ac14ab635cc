package dev.varve.cli.trial;

import java.util.Set;

/** What was said at a revision's commit that its steps can fail on. */
@FunctionalInterface
public interface Announced {

  /**
   * The codes of hazards.
   *
   * @param up whether the steps up are meant
   * @param table as messages name it; a hazard that is of no table is one of every table
   */
  Set<String> of(String revision, boolean up, String table);
}
