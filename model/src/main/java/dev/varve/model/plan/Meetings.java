package dev.varve.model.plan;

import dev.varve.model.change.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the ways meet: the way up has made so many changes, the way down has left as many, both the
 * same ones, and nothing is half-done. Changes are counted in the order in which they are made.
 */
final class Meetings {
  /** Before the first turn. */
  static final int BEGINNING = -1;

  private static final int NOWHERE = -2;

  /**
   * One of them.
   *
   * @param made how many changes are made there
   * @param up the index of the turn up that leads to it
   * @param down the index of the turn down that leads to it
   */
  record Meeting(int made, int up, int down) implements Comparable<Meeting> {
    private static final Comparator<Meeting> ON_THE_WAY_UP =
        Comparator.comparingInt(Meeting::up)
            .thenComparing(Comparator.comparingInt(Meeting::down).reversed());

    @Override
    public int compareTo(Meeting other) {
      return ON_THE_WAY_UP.compare(this, other);
    }
  }

  private final int[] up;
  private final int[] down;

  private Meetings(int changes) {
    up = new int[changes + 1];
    down = new int[changes + 1];
    Arrays.fill(up, NOWHERE);
    Arrays.fill(down, NOWHERE);
    up[0] = BEGINNING;
    down[changes] = BEGINNING;
  }

  static List<Meeting> of(Directions directions, Lowered up, Lowered down) {
    Meetings meetings = new Meetings(directions.made().size());
    meetings.goUp(directions.up(), up.spans());
    meetings.goDown(directions, down.spans());
    return meetings.toList(directions);
  }

  private void goUp(List<Turn> turns, List<Lowered.Span> spans) {
    Set<Integer> open = new HashSet<>();
    int made = 0;
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      made += turn.isPreparation() ? 0 : 1;
      follow(turn, open);
      if (open.isEmpty() && spans.get(i).isWhole() && up[made] == NOWHERE) {
        up[made] = i;
      }
    }
  }

  private void goDown(Directions directions, List<Lowered.Span> spans) {
    Standing standing = new Standing(directions);
    Set<Integer> open = new HashSet<>();
    for (int i = 0; i < directions.down().size(); i++) {
      Turn turn = directions.down().get(i);
      standing.follow(turn);
      follow(turn, open);
      int made = standing.made();
      if (made >= 0 && open.isEmpty() && spans.get(i).isWhole() && down[made] == NOWHERE) {
        down[made] = i;
      }
    }
  }

  private static void follow(Turn turn, Set<Integer> open) {
    if (turn.way() == Way.PROOF) {
      open.add(turn.number());
    } else {
      open.remove(turn.number());
    }
  }

  private List<Meeting> toList(Directions directions) {
    List<Meeting> meetings = new ArrayList<>();
    for (int made = 0; made < up.length; made++) {
      if (up[made] != NOWHERE && down[made] != NOWHERE) {
        meetings.add(new Meeting(made, up[made], down[made]));
        for (int look : looksAfter(up[made], directions.up())) {
          meetings.add(new Meeting(made, look, down[made]));
        }
        for (int look : looksAfter(down[made], directions.down())) {
          meetings.add(new Meeting(made, up[made], look));
        }
      }
    }
    return meetings;
  }

  /** The turns right after another that leave the schema as it is. */
  private static List<Integer> looksAfter(int index, List<Turn> turns) {
    List<Integer> looks = new ArrayList<>();
    for (int i = index + 1; i < turns.size() && turns.get(i).way() == Way.LATER_LOOK; i++) {
      looks.add(i);
    }
    return looks;
  }
}
