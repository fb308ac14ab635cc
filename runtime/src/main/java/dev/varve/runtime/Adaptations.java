package dev.varve.runtime;

import java.util.function.Consumer;

/**
 * Takes what a merge says about revisions of its sides: their steps where the other side is applied
 * already, which made some of the same changes.
 */
public interface Adaptations {

  /**
   * Takes the steps of one revision, in place of those that its class lists. They run, in either
   * direction, exactly if the other side of the merge is applied at that moment.
   *
   * @param id the revision's id
   * @param up lists the steps that lead to the revision
   * @param down lists the steps that lead back
   */
  void revision(String id, Consumer<Steps> up, Consumer<Steps> down);
}
