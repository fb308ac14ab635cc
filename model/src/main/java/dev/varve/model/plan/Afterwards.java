package dev.varve.model.plan;

import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The turns that follow the exchange, since they take transactions of their own or none: indexes
 * are dropped, and then what is dropped after them, such as an extension whose operators they use.
 * Nothing in the exchange may depend on them.
 */
final class Afterwards {
  private final Set<Turn> turns = new HashSet<>();

  private Afterwards() {}

  static Afterwards of(List<Placed> late) {
    Afterwards afterwards = new Afterwards();
    for (Placed candidate : candidates(late)) {
      if (candidate.effect().isApart() || !afterwards.turns.isEmpty()) {
        afterwards.turns.add(candidate.turn());
      }
    }
    return afterwards;
  }

  /** Whether the turn follows the exchange. */
  boolean has(Placed one) {
    return turns.contains(one.turn());
  }

  /** Those on which nothing depends that is none of them. */
  private static List<Placed> candidates(List<Placed> late) {
    List<Placed> candidates = new ArrayList<>();
    Set<Ref> mentioned = new HashSet<>();
    Set<Ref> changed = new HashSet<>();
    for (int i = late.size() - 1; i >= 0; i--) {
      Placed one = late.get(i);
      if (one.effect().canFollow() && isFree(one, mentioned, changed)) {
        candidates.add(0, one);
      } else {
        add(one, mentioned, changed);
      }
    }
    return candidates;
  }

  private static boolean isFree(Placed one, Set<Ref> mentioned, Set<Ref> changed) {
    for (Claim claim : one.claims()) {
      if ((claim.role() == Role.REMOVES ? mentioned : changed).contains(claim.ref())) {
        return false;
      }
    }
    return true;
  }

  private static void add(Placed one, Set<Ref> mentioned, Set<Ref> changed) {
    changed.addAll(one.reshaped());
    for (Claim claim : one.claims()) {
      mentioned.add(claim.ref());
      if (claim.isOfExistence() || one.effect().reshapes()) {
        changed.add(claim.ref());
      }
    }
  }
}
