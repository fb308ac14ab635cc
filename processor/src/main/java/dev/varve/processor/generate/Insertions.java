package dev.varve.processor.generate;

import dev.varve.model.plan.Waypoint;
import java.util.ArrayList;
import java.util.List;

/**
 * What a class lists between its own steps, in order.
 *
 * @param up in {@code up}
 * @param down in {@code down}
 */
public record Insertions(List<Insertion> up, List<Insertion> down) {
  /** None. */
  public static final Insertions NONE = new Insertions(List.of(), List.of());

  /** What stands between two steps. */
  public enum Kind {
    /** The steps of another class are called. */
    CALL,
    /** A waypoint is marked. */
    WAYPOINT
  }

  /**
   * Something between two steps.
   *
   * @param after how many steps stand before it
   * @param kind what it is
   * @param text the name of the class or of the waypoint
   */
  public record Insertion(int after, Kind kind, String text) {}

  /** Copies the lists. */
  public Insertions {
    up = List.copyOf(up);
    down = List.copyOf(down);
  }

  /** The waypoints of a plan, which are in the order of the way up. */
  public static Insertions of(List<Waypoint> waypoints) {
    List<Insertion> up = new ArrayList<>();
    List<Insertion> down = new ArrayList<>();
    for (Waypoint waypoint : waypoints) {
      up.add(new Insertion(waypoint.up(), Kind.WAYPOINT, waypoint.name()));
      down.add(0, new Insertion(waypoint.down(), Kind.WAYPOINT, waypoint.name()));
    }
    return new Insertions(up, down);
  }
}
