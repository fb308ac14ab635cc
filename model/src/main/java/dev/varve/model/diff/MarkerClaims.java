package dev.varve.model.diff;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which markers are to be followed. A marker says that what has a name had another one
 * before; where the records know that already, it has done its work.
 *
 * @param <N> a name
 */
final class MarkerClaims<N extends Comparable<N>> {
  private final NameSides<N> sides;
  private final BiPredicate<N, N> hadName;
  private final RenameFindings<N> findings;
  private final SortedMap<N, N> claims = new TreeMap<>();
  private final Set<N> refused = new TreeSet<>();

  /**
   * Reviews markers.
   *
   * @param hadName whether the records know that the first name's owner once had the second one
   */
  MarkerClaims(NameSides<N> sides, BiPredicate<N, N> hadName, RenameFindings<N> findings) {
    this.sides = sides;
    this.hadName = hadName;
    this.findings = findings;
  }

  /** The old name of each new one that a marker settles. */
  SortedMap<N, N> claims() {
    return claims;
  }

  /** The names whose markers are wrong. */
  Set<N> refused() {
    return refused;
  }

  /** Reviews all markers: for each new name, the old one that it says. */
  void review(SortedMap<N, N> markers) {
    SortedMap<N, N> honoured = new TreeMap<>();
    for (Map.Entry<N, N> marker : markers.entrySet()) {
      N name = marker.getKey();
      N old = marker.getValue();
      if (isNeedless(name, old)) {
        findings.notNeeded(name, old);
      } else if (!sides.before().containsKey(old)) {
        findings.unknown(name, old, droppedNames());
        refused.add(name);
      } else if (isHonoured(name, old)) {
        honoured.put(name, old);
      } else {
        claims.put(name, old);
      }
    }
    while (takeBackOne(honoured)) {
      // Each one that is taken back may take away what another seemed to have already.
    }
    honoured.forEach(findings::notNeeded);
    refuseDeclaredNames();
  }

  private boolean isNeedless(N name, N old) {
    N known = sides.nameBefore(name);
    if (known == null) {
      return false;
    }
    if (name.equals(old)) {
      return sides.before().containsKey(name) ? !sides.isContested(name) : hadName.test(known, old);
    }
    return !sides.before().containsKey(old)
        && (sides.before().containsKey(name) || hadName.test(known, old));
  }

  private boolean isHonoured(N name, N old) {
    N known = sides.nameBefore(name);
    return known != null && !name.equals(old) && hadName.test(known, old);
  }

  /** What seems to be renamed already is not if it goes on to another name. */
  private boolean takeBackOne(SortedMap<N, N> honoured) {
    for (Map.Entry<N, N> marker : honoured.entrySet()) {
      N known = sides.nameBefore(marker.getKey());
      if (known != null && goesElsewhere(known, marker.getKey())) {
        claims.put(marker.getKey(), marker.getValue());
        honoured.remove(marker.getKey());
        return true;
      }
    }
    return false;
  }

  private boolean goesElsewhere(N known, N name) {
    N claimant = claimantOf(known);
    N target = sides.renames().get(known);
    return (claimant != null && !claimant.equals(name))
        || (target != null && !target.equals(name) && !claims.containsKey(target));
  }

  private @Nullable N claimantOf(N old) {
    for (Map.Entry<N, N> claim : claims.entrySet()) {
      if (claim.getValue().equals(old)) {
        return claim.getKey();
      }
    }
    return null;
  }

  /** One thing cannot become two; a name that another element takes over is free. */
  private void refuseDeclaredNames() {
    for (Map.Entry<N, N> claim : new TreeMap<>(claims).entrySet()) {
      N name = claim.getKey();
      N old = claim.getValue();
      N claimant = claimantOf(old);
      if (claimant != null && !claimant.equals(name)) {
        findings.claimedTwice(name, old, claimant);
        refuse(name);
      } else if (isDeclaredAsBefore(name, old)) {
        findings.stillDeclared(name, old);
        refuse(name);
      }
    }
  }

  private boolean isDeclaredAsBefore(N name, N old) {
    return !name.equals(old)
        && sides.after().containsKey(old)
        && !claims.containsKey(old)
        && !sides.isTakenOver(old);
  }

  private void refuse(N name) {
    claims.remove(name);
    refused.add(name);
  }

  private Set<N> droppedNames() {
    Set<N> names = new TreeSet<>(sides.before().keySet());
    names.removeAll(sides.after().keySet());
    return names;
  }
}
