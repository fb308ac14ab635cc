package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The inverses of changes, in the opposite order; but what the way up makes alone, before the rest,
 * is taken back alone, after the rest, if nothing forbids it.
 */
final class BackOrder {
  private final List<Change> back = new ArrayList<>();
  private final List<Integer> origins = new ArrayList<>();
  private final Set<Ref> mentioned = new HashSet<>();
  private final Set<Ref> changed = new HashSet<>();

  private BackOrder() {}

  /**
   * Orders them.
   *
   * @param alone the places of the changes that are taken back after the rest
   */
  static BackOrder of(List<Change> changes, Set<Integer> alone) {
    BackOrder order = new BackOrder();
    BackOrder last = new BackOrder();
    for (int i = 0; i < changes.size(); i++) {
      List<Change> inverses = changes.get(i).inverse().changes();
      boolean goesLast = alone.contains(i) && inverses.stream().allMatch(order::isFree);
      (goesLast ? last : order).add(inverses, i);
    }
    order.back.addAll(last.back);
    order.origins.addAll(last.origins);
    return order;
  }

  /** Whether what comes after it, and is not taken back last, does not matter to it. */
  private boolean isFree(Change change) {
    for (Claim claim : claims(change)) {
      if ((claim.isOnlyOfUse() ? changed : mentioned).contains(claim.ref())) {
        return false;
      }
    }
    return true;
  }

  /** The object itself too: a change of a part names it as it is called at that place. */
  private static List<Claim> claims(Change change) {
    List<Claim> claims = Claim.of(change);
    claims.add(new Claim(Role.NEEDS, Ref.object(change.object().name())));
    return claims;
  }

  /** Puts the inverses of one change before those of the changes that come before it. */
  private void add(List<Change> inverses, int origin) {
    back.addAll(0, inverses);
    for (Change change : inverses) {
      origins.add(0, origin);
      for (Claim claim : claims(change)) {
        mentioned.add(claim.ref());
        if (!claim.isOnlyOfUse()) {
          changed.add(claim.ref());
        }
      }
    }
  }

  /** The inverses. */
  List<Change> back() {
    return back;
  }

  /** For each inverse, the place of its change. */
  List<Integer> origins() {
    return origins;
  }
}
