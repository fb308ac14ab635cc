package dev.varve.cli.script;

import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Revision;
import dev.varve.runtime.Varve;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The merges of a build whose sides made some of the same changes: a revision of one side has other
 * steps where the other side is applied already, which a script finds out as it runs. What they are
 * the runtime says, which is asked for the way from there.
 */
final class Sides {
  private final Varve varve;
  private final boolean up;
  private final Map<String, List<Move>> alone = new HashMap<>();
  private final List<Side> sides = new ArrayList<>();

  /**
   * One side of a merge.
   *
   * @param other the last revision of the other side
   * @param own the parts of the revisions that only this side has, where the other is applied
   * @param others the revisions that only the other side has
   */
  record Side(String other, Map<String, List<Move>> own, Set<String> others) {}

  Sides(Varve varve, boolean up) {
    this.varve = varve;
    this.up = up;
    for (Revision revision : varve.revisions()) {
      if (revision.placement().adapts() && revision.parents().size() == 2) {
        add(revision);
      }
    }
  }

  /** Whether the way leads up. */
  boolean up() {
    return up;
  }

  private void add(Revision merge) {
    List<String> last = merge.placement().namesBefore(merge.parents());
    String both = address(merge.name()) + "-1";
    Map<String, List<Move>> first = way(address(last.get(1)), both);
    Map<String, List<Move>> second = way(address(last.get(0)), both);
    sides.add(new Side(last.get(1), first, second.keySet()));
    sides.add(new Side(last.get(0), second, first.keySet()));
  }

  /** The parts of a plan by their revisions, in order. */
  static Map<String, List<Move>> byRevision(List<Move> parts) {
    Map<String, List<Move>> revisions = new LinkedHashMap<>();
    for (Move part : parts) {
      revisions.computeIfAbsent(part.revision(), name -> new ArrayList<>()).add(part);
    }
    return revisions;
  }

  /** The sides of merges that begin with a revision, when these came before it. */
  List<Side> beginningWith(String revision, Set<String> before) {
    List<Side> beginning = new ArrayList<>();
    for (Side side : sides) {
      if (side.own().containsKey(revision)
          && Collections.disjoint(side.own().keySet(), before)
          && Collections.disjoint(side.others(), before)) {
        beginning.add(side);
      }
    }
    return beginning;
  }

  /** What comes before the last revision of a side, and it. */
  Set<String> upTo(String revision) {
    return byRevision(varve.offline("base", address(revision)).moves()).keySet();
  }

  /** The sides whose other side changes what a revision does. */
  List<Side> adapting(String revision) {
    List<Side> adapting = new ArrayList<>();
    for (Side side : sides) {
      List<Move> adapted = side.own().get(revision);
      if (adapted != null && !adapted.equals(alone(revision))) {
        adapting.add(side);
      }
    }
    return adapting;
  }

  /** Whether only one side of a merge has a revision. */
  boolean isOfSide(String revision) {
    return sides.stream().anyMatch(side -> side.own().containsKey(revision));
  }

  /** The parts of a revision where no other side is applied. */
  List<Move> alone(String revision) {
    return alone.computeIfAbsent(
        revision, name -> way(address(name) + "-1", address(name)).getOrDefault(name, List.of()));
  }

  private Map<String, List<Move>> way(String below, String above) {
    return byRevision((up ? varve.offline(below, above) : varve.offline(above, below)).moves());
  }

  /** An id alone could be one of another chain. */
  private static String address(String name) {
    return name.contains(":") ? name : ":" + name;
  }
}
