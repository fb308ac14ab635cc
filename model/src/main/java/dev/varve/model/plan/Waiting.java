package dev.varve.model.plan;

import dev.varve.model.change.Effect;
import dev.varve.model.schema.Ref;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the changes that wait for the exchange speak of: others may not be moved past them. */
final class Waiting {
  private final Set<Ref> all = new HashSet<>();

  /** What comes or goes. */
  private final Set<Ref> unsettled = new HashSet<>();

  /** What becomes another, so that rules over it wait. */
  private final Set<Ref> reshaped = new HashSet<>();

  /** Of these, columns whose values may be others afterwards. */
  private final Set<Ref> uncertain = new HashSet<>();

  /** What something that goes speaks of. */
  private final Set<Ref> released = new HashSet<>();

  /** What must stay as it is until the change that waits is made. */
  private final Set<Ref> held = new HashSet<>();

  /** Adds a change. */
  void add(List<Claim> claims, Effect effect, Collection<Ref> besides) {
    boolean lets = letsGo(claims, effect);
    for (Claim claim : claims) {
      all.add(claim.ref());
      add(claim, effect, lets);
    }
    reshaped.addAll(besides);
    uncertain.addAll(besides);
  }

  private void add(Claim claim, Effect effect, boolean lets) {
    switch (claim.role()) {
      case CREATES, REMOVES -> unsettled.add(claim.ref());
      case ALTERS -> alters(claim.ref(), effect);
      case NEEDS -> held.add(claim.ref());
      case MENTIONS -> {}
      case RELEASES -> {
        released.add(claim.ref());
        if (!lets) {
          held.add(claim.ref());
        }
      }
    }
  }

  private void alters(Ref ref, Effect effect) {
    if (effect.reshapes()) {
      reshaped.add(ref);
    }
    if (effect == Effect.RESHAPES) {
      uncertain.add(ref);
    }
  }

  /**
   * PostgreSQL alters a column under the constraints and indexes on it, but not under what is
   * generated from it.
   */
  private static boolean letsGo(List<Claim> claims, Effect effect) {
    for (Claim claim : claims) {
      if (claim.isOfExistence() && claim.isOf(Ref.Kind.COLUMN)) {
        return false;
      }
    }
    return effect == Effect.MARKS || (effect.takesAway() && !effect.reshapes());
  }

  /** A key that is proven before may be referred to before, unless one like it goes. */
  void addProven(List<Claim> claims, Effect effect) {
    claims.removeIf(claim -> claim.isOf(Ref.Kind.KEY));
    add(claims, effect, List.of());
  }

  /** Whether a change with that effect has to wait because of the claim. */
  boolean blocks(Claim claim, Effect effect) {
    Ref ref = claim.ref();
    return switch (claim.role()) {
      case CREATES -> !claim.isOf(Ref.Kind.KEY) && all.contains(ref);
      case REMOVES -> all.contains(ref);
      case ALTERS ->
          switch (effect) {
            case PROVES -> unsettled.contains(ref);
            case RETYPES -> isOpen(ref) || held.contains(ref) || released.contains(ref);
            default -> isOpen(ref) || held.contains(ref);
          };
      case NEEDS, MENTIONS, RELEASES -> isOpen(ref);
    };
  }

  private boolean isOpen(Ref ref) {
    return unsettled.contains(ref) || reshaped.contains(ref);
  }

  /** Whether a rule over the column that holds now may not hold after the exchange. */
  boolean isUncertain(Ref column) {
    return column.kind() == Ref.Kind.COLUMN
        && (unsettled.contains(column) || uncertain.contains(column));
  }
}
