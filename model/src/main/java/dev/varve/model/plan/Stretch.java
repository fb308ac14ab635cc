package dev.varve.model.plan;

import dev.varve.model.change.AddConstraint;
import dev.varve.model.change.Change;
import dev.varve.model.change.Claims.Role;
import dev.varve.model.change.DropConstraint;
import dev.varve.model.change.Ref;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.PostgresNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes between which nothing is renamed, and when each is made. */
final class Stretch {
  private static final String PROOF = "__new";

  private final List<Turn> early = new ArrayList<>();
  private final List<Late> late = new ArrayList<>();
  private final Waiting waiting = new Waiting();
  private final Set<String> proofNames = new HashSet<>();
  private int size;
  private boolean commits;
  private boolean takesAway;

  /** Adds a change. */
  void add(Change change, Effect effect, Set<Ref> reshaped) {
    List<Claim> claims = Claim.of(change);
    List<Claim> blocked = blocked(claims, effect);
    size++;
    if (effect.compareTo(Effect.MARKS) >= 0) {
      waits(change, Way.AT_ONCE, effect, claims, reshaped);
    } else if (blocked.isEmpty()) {
      early.add(new Turn(size, change, Way.APART));
      commits |= effect.commits();
    } else if (effect == Effect.PROVES && onlyNames(blocked)) {
      proveFirst(change, effect, claims, blocked);
    } else {
      waits(change, unproven(change, blocked), effect, claims, reshaped);
    }
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

  private void waits(Change change, Way way, Effect effect, List<Claim> claims, Set<Ref> reshaped) {
    late.add(new Late(new Turn(size, change, way), effect, claims, reshaped));
    waiting.add(claims, effect, reshaped);
    takesAway |= effect.takesAway();
  }

  /** Whether a change waits for the exchange. */
  boolean isWaiting() {
    return !late.isEmpty();
  }

  private void proveFirst(Change change, Effect effect, List<Claim> claims, List<Claim> blocked) {
    String proof = proofName(claims, blocked);
    early.add(new Turn(size, change, Way.PROOF, proof));
    commits = true;
    late.add(new Late(new Turn(size, change, Way.EXCHANGE, proof), effect, claims, Set.of()));
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
    boolean holds =
        change instanceof AddConstraint add
            && add.constraint() instanceof ForeignKey
            && isOnlyMadeAgain(add)
            && !isUncertain(blocked);
    return holds ? Way.UNSEEN : Way.AT_ONCE;
  }

  private boolean isOnlyMadeAgain(AddConstraint add) {
    for (Late other : late) {
      if (other.turn().change() instanceof DropConstraint drop
          && drop.table().equals(add.table())
          && drop.constraint().validated()
          && Constraint.sameDefinition(drop.constraint(), add.constraint())) {
        return true;
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

  /** All turns, in order. */
  List<Turn> turns() {
    Afterwards afterwards = Afterwards.of(late);
    List<Turn> turns = new ArrayList<>(early);
    for (Late one : late) {
      if (!afterwards.has(one)) {
        turns.add(one.turn());
      }
    }
    if (!commits || !takesAway) {
      // One transaction makes all of it or nothing, in the order that a reader expects.
      turns.sort(Comparator.comparingInt(Turn::number));
    }
    for (Late one : late) {
      if (one.turn().way() == Way.UNSEEN) {
        turns.add(one.turn().in(Way.LATER_LOOK));
      }
    }
    for (Late one : late) {
      if (afterwards.has(one)) {
        turns.add(one.turn().in(Way.APART));
      }
    }
    return turns;
  }
}
