package dev.varve.model.plan;

import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of what comes before the exchange: first what the way back takes back last, then what
 * cannot just be dropped again, then the rest. So wherever a run stops, the way back can take back
 * what is done. What depends on something stays behind it.
 */
final class EarlyOrder {
  private final Set<Integer> first;
  private final Map<Ref, Integer> mentioned = new HashMap<>();
  private final Map<Ref, Integer> changed = new HashMap<>();
  private final List<List<Turn>> ranks =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  private EarlyOrder(Set<Integer> first) {
    this.first = first;
  }

  /**
   * Orders turns.
   *
   * @param first the numbers of those that go first, if they can
   */
  static List<Turn> of(List<Placed> early, Set<Integer> first) {
    EarlyOrder order = new EarlyOrder(first);
    early.forEach(order::add);
    List<Turn> turns = new ArrayList<>();
    order.ranks.forEach(turns::addAll);
    return turns;
  }

  private void add(Placed one) {
    int rank = rank(one.turn());
    for (Claim claim : one.claims()) {
      Map<Ref, Integer> before = claim.isOnlyOfUse() ? changed : mentioned;
      rank = Math.max(rank, before.getOrDefault(claim.ref(), 0));
    }
    for (Claim claim : one.claims()) {
      mentioned.merge(claim.ref(), rank, Math::max);
      if (!claim.isOnlyOfUse()) {
        changed.merge(claim.ref(), rank, Math::max);
      }
    }
    ranks.get(rank).add(one.turn());
  }

  private int rank(Turn turn) {
    if (first.contains(turn.number())) {
      return 0;
    }
    return Additive.is(turn) ? 2 : 1;
  }
}
