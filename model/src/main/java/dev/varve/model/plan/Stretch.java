package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.Effect;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Way;
import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes between which nothing is renamed, and when each is made. */
final class Stretch {
  private static final String PROOF = "__new";

  private final List<Placed> early = new ArrayList<>();
  private final List<Placed> late = new ArrayList<>();
  private final Waiting waiting = new Waiting();
  private final Set<String> proofNames = new HashSet<>();
  private boolean commits;

  /** Adds a change, whose place among all changes is given. */
  void add(int number, Change change, Effect effect, Set<Ref> reshaped) {
    List<Claim> claims = Claim.of(change);
    List<Claim> blocked = blocked(claims, effect);
    Turn turn = new Turn(number, change, Way.APART);
    if (effect.compareTo(Effect.MARKS) >= 0) {
      waits(turn.in(Way.AT_ONCE), effect, claims, reshaped);
    } else if (effect == Effect.PROVES && provesFirst(change, blocked)) {
      proveFirst(turn, effect, claims, blocked);
    } else if (blocked.isEmpty()) {
      early.add(new Placed(turn, effect, claims, Set.of()));
      commits |= effect.commits();
    } else {
      waits(turn.in(unproven(change, blocked)), effect, claims, reshaped);
    }
  }

  /**
   * Whether what proves the change is not the change itself. Nothing but a drop takes a constraint
   * or an index back; a mark on a column, or a key that leaves such marks, is left to the exchange.
   */
  private static boolean provesFirst(Change change, List<Claim> blocked) {
    return blocked.isEmpty() ? !Additive.is(change) : onlyNames(blocked);
  }

  private List<Claim> blocked(List<Claim> claims, Effect effect) {
    List<Claim> blocked = new ArrayList<>();
    for (Claim claim : claims) {
      if (waiting.blocks(claim, effect)) {
        blocked.add(claim);
      }
    }
    return blocked;
  }

  private static boolean onlyNames(List<Claim> blocked) {
    for (Claim claim : blocked) {
      if (claim.role() != Role.CREATES) {
        return false;
      }
    }
    return true;
  }

  private void waits(Turn turn, Effect effect, List<Claim> claims, Set<Ref> reshaped) {
    late.add(new Placed(turn, effect, claims, reshaped));
    waiting.add(claims, effect, reshaped);
  }

  private void proveFirst(Turn turn, Effect effect, List<Claim> claims, List<Claim> blocked) {
    String proof = proofName(claims, blocked);
    early.add(new Placed(turn.in(Way.PROOF).under(proof), effect, List.copyOf(claims), Set.of()));
    commits = true;
    late.add(new Placed(turn.in(Way.EXCHANGE).under(proof), effect, claims, Set.of()));
    waiting.addProven(claims, effect);
  }

  /** The name itself, if it is not taken by something that waits to be dropped. */
  private String proofName(List<Claim> claims, List<Claim> blocked) {
    String name = name(claims);
    if (name(blocked).isEmpty()) {
      return name;
    }
    String proof = PostgresNames.cut(name, PROOF);
    for (int i = 2; !proofNames.add(proof); i++) {
      proof = PostgresNames.cut(name, PROOF + i);
    }
    return proof;
  }

  /** The name of the constraint or index that is created; empty if there is none. */
  private static String name(List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim.role() == Role.CREATES && claim.isOf(Ref.Kind.CONSTRAINT)) {
        return claim.ref().part();
      }
      if (claim.role() == Role.CREATES && claim.isOf(Ref.Kind.OBJECT)) {
        return claim.ref().owner().name();
      }
    }
    return "";
  }

  /**
   * A foreign key that is only made again holds of all rows, unless values become others:
   * PostgreSQL need not look at them while it keeps both tables locked.
   */
  private Way unproven(Change change, List<Claim> blocked) {
    return isOnlyMadeAgain(change) && !isUncertain(blocked) ? Way.UNSEEN : Way.AT_ONCE;
  }

  private boolean isOnlyMadeAgain(Change change) {
    if (change instanceof OwnChange own) {
      for (Placed other : late) {
        if (own.makesAgain(other.turn().change())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isUncertain(List<Claim> blocked) {
    for (Claim claim : blocked) {
      if (waiting.isUncertain(claim.ref())) {
        return true;
      }
    }
    return false;
  }

  /**
   * All turns, in order.
   *
   * @param first the numbers of changes that the way back takes back last
   * @param last gets the numbers of the changes that follow the exchange
   * @param alone gets the numbers of the changes that are committed before it and cannot just be
   *     dropped again
   */
  List<Turn> turns(Set<Integer> first, Set<Integer> last, Set<Integer> alone) {
    Afterwards afterwards = Afterwards.of(late);
    List<Turn> turns = new ArrayList<>(EarlyOrder.of(early, first));
    for (Placed one : late) {
      if (!afterwards.has(one)) {
        turns.add(one.turn());
      }
    }
    if (!commits) {
      // One transaction makes all of it or nothing, in the order that a reader expects.
      turns.sort(Comparator.comparingInt(Turn::number));
    } else {
      early.stream()
          .map(Placed::turn)
          .filter(it -> !Additive.is(it))
          .forEach(it -> alone.add(it.number()));
    }
    for (Placed one : late) {
      if (one.turn().way() == Way.UNSEEN) {
        turns.add(one.turn().in(Way.LATER_LOOK));
      }
    }
    for (Placed one : late) {
      if (afterwards.has(one)) {
        turns.add(one.turn().in(Way.APART));
        last.add(one.turn().number());
      }
    }
    return turns;
  }
}
