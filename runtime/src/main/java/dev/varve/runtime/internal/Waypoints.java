package dev.varve.runtime.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The states that the way up and the way down of a migration share; the first is its beginning, the
 * last its end. Immutable.
 */
record Waypoints(List<Waypoint> all) {

  /** After so many steps up, the schema is what it is after so many steps down. */
  record Waypoint(int up, int down) {}

  Waypoints {
    all = List.copyOf(all);
  }

  /** The two that every migration has. */
  static Waypoints ofEnds(int up, int down) {
    return new Waypoints(List.of(new Waypoint(0, down), new Waypoint(up, 0)));
  }

  /** Those that two methods name; null if the one does not name those of the other in reverse. */
  static @Nullable Waypoints of(StepCollector up, StepCollector down) {
    List<String> back = new ArrayList<>(down.waypoints());
    Collections.reverse(back);
    if (!back.equals(up.waypoints())) {
      return null;
    }
    List<Waypoint> inside = new ArrayList<>();
    for (int i = 0; i < back.size(); i++) {
      inside.add(new Waypoint(up.stepsBefore(i), down.stepsBefore(back.size() - 1 - i)));
    }
    return between(inside, up.steps().size(), down.steps().size());
  }

  private static Waypoints between(List<Waypoint> inside, int up, int down) {
    List<Waypoint> all = new ArrayList<>(ofEnds(up, down).all);
    all.addAll(1, inside);
    return new Waypoints(all);
  }

  /** As the history keeps those between the ends. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Waypoint waypoint : all.subList(1, all.size() - 1)) {
      texts.add(waypoint.up() + "/" + waypoint.down());
    }
    return texts;
  }

  /** Those that the history keeps, of a migration with so many steps. */
  static Waypoints ofTexts(List<String> texts, int up, int down) {
    List<Waypoint> inside = new ArrayList<>();
    for (String text : texts) {
      int slash = text.indexOf('/');
      inside.add(
          new Waypoint(
              Integer.parseInt(text.substring(0, slash)),
              Integer.parseInt(text.substring(slash + 1))));
    }
    return between(inside, up, down);
  }

  /** The same, seen from the other end. */
  Waypoints reversed() {
    List<Waypoint> reversed = new ArrayList<>();
    for (Waypoint waypoint : all) {
      reversed.add(0, new Waypoint(waypoint.down(), waypoint.up()));
    }
    return new Waypoints(reversed);
  }

  /** The last one that is reached after so many steps up; of several, that with the fewest left. */
  Waypoint lastUntil(int steps) {
    Waypoint last = all.get(0);
    for (Waypoint waypoint : all) {
      last = waypoint.up() <= steps && waypoint.up() > last.up() ? waypoint : last;
    }
    return last;
  }
}
