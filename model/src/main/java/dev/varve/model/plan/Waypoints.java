package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.plan.Meetings.Meeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The waypoints that a migration has to mark, so that a run that stops between two transactions can
 * be turned around. Where steps since the last one only add, the runtime drops what they added, and
 * no mark is needed; nor in a migration that only adds, or only drops what can be added.
 */
final class Waypoints {
  private static final String BEGINNING = "beginning";

  private final List<Change> changes;
  private final List<Integer> made;
  private final List<Meeting> meetings;
  private final Lowered up;
  private final Lowered down;
  private final TreeSet<Meeting> needed = new TreeSet<>();

  private Waypoints(List<Change> changes, Directions directions, Lowered up, Lowered down) {
    this.changes = changes;
    this.made = directions.made();
    this.meetings = Meetings.of(directions, up, down);
    this.up = up;
    this.down = down;
  }

  static Waypoints of(List<Change> changes, Directions directions, Lowered up, Lowered down) {
    Waypoints waypoints = new Waypoints(changes, directions, up, down);
    if (!onlyAdd(changes) && !onlyAdd(directions.back())) {
      waypoints.need(directions.up(), up, Meeting::up);
      waypoints.need(directions.down(), down, Meeting::down);
    }
    return waypoints;
  }

  private static boolean onlyAdd(List<Change> changes) {
    return changes.stream().allMatch(Additive::is);
  }

  /** How many steps lead to the end of a turn. */
  private static int steps(Lowered lowered, int turn) {
    return turn == Meetings.BEGINNING ? 0 : lowered.spans().get(turn).to();
  }

  private void need(List<Turn> turns, Lowered lowered, ToIntFunction<Meeting> turn) {
    int reached = 0;
    for (int stop : lowered.stops()) {
      Meeting last = onlyAdds(turns, lowered, reached, stop) ? null : last(lowered, turn, stop);
      if (last != null && steps(lowered, turn.applyAsInt(last)) > reached) {
        needed.add(last);
        reached = steps(lowered, turn.applyAsInt(last));
      }
    }
  }

  private static boolean onlyAdds(List<Turn> turns, Lowered lowered, int from, int to) {
    for (int i = 0; i < turns.size(); i++) {
      Lowered.Span span = lowered.spans().get(i);
      if (span.from() < to && span.to() > from && !Additive.is(turns.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The meeting that is closest before a stop. */
  private @Nullable Meeting last(Lowered lowered, ToIntFunction<Meeting> turn, int stop) {
    Meeting last = null;
    for (Meeting meeting : meetings) {
      int index = turn.applyAsInt(meeting);
      if (steps(lowered, index) <= stop && (last == null || index > turn.applyAsInt(last))) {
        last = meeting;
      }
    }
    return last;
  }

  /** The indexes of the turns up at whose end is a waypoint within a statement. */
  Set<Integer> withinUp() {
    return within(up, Meeting::up);
  }

  /** The indexes of the turns down at whose end is a waypoint within a statement. */
  Set<Integer> withinDown() {
    return within(down, Meeting::down);
  }

  private Set<Integer> within(Lowered lowered, ToIntFunction<Meeting> turn) {
    Set<Integer> within = new HashSet<>();
    for (Meeting meeting : needed) {
      int last = turn.applyAsInt(meeting);
      if (last != Meetings.BEGINNING && lowered.spans().get(last).isShared()) {
        within.add(last);
      }
    }
    return within;
  }

  /** Both ways, with what they share. */
  Ways ways() {
    return new Ways(up, down, toList());
  }

  /** In the order of the way up. */
  private List<Waypoint> toList() {
    List<Waypoint> waypoints = new ArrayList<>();
    Map<String, Integer> names = new HashMap<>();
    for (Meeting meeting : needed) {
      String title = title(meeting.made());
      int same = names.merge(title, 1, Integer::sum);
      String name = same == 1 ? title : title + " (" + same + ")";
      waypoints.add(new Waypoint(name, steps(up, meeting.up()), steps(down, meeting.down())));
    }
    return waypoints;
  }

  private String title(int count) {
    return count == 0 ? BEGINNING : ChangeText.title(changes.get(made.get(count - 1)));
  }
}
