package dev.varve.model.plan;

import java.util.HashSet;
import java.util.Set;

/** What is left of the changes on the way down. */
final class Standing {
  private final Directions directions;

  /** By the place of a change, when the way up makes it. */
  private final int[] order;

  /** By the place of a change, how many inverses are still to be made. */
  private final int[] left;

  /** The changes that are taken back in part. */
  private final Set<Integer> begun = new HashSet<>();

  private int standing;

  /** Of the changes that are taken back, when the way up makes the first. */
  private int first;

  Standing(Directions directions) {
    int changes = directions.made().size();
    this.directions = directions;
    this.order = new int[changes];
    this.left = new int[changes];
    this.standing = changes;
    this.first = changes;
    for (int i = 0; i < changes; i++) {
      order[directions.made().get(i)] = i;
    }
    directions.origins().forEach(origin -> left[origin]++);
  }

  /** A turn down. */
  void follow(Turn turn) {
    if (turn.isPreparation()) {
      return;
    }
    int change = directions.origins().get(turn.number());
    begun.add(change);
    left[change]--;
    if (left[change] == 0) {
      begun.remove(change);
      standing--;
      first = Math.min(first, order[change]);
    }
  }

  /** How many changes stand, if they are those that the way up makes first; -1 if they are not. */
  int made() {
    return begun.isEmpty() && first == standing ? standing : -1;
  }
}
