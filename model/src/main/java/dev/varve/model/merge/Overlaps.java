package dev.varve.model.merge;

import dev.varve.model.change.Change;
import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what one side creates, removes or alters and the other has to do with, by the roles that
 * changes claim. That two sides need the same thing is no overlap: so two columns may be added to
 * one table.
 */
final class Overlaps {
  private final Map<Ref, List<Claimed>> ours;
  private final Map<Ref, List<Claimed>> theirs;
  private final Set<Conflict> found = new LinkedHashSet<>();

  /** What a change of a revision is to a thing. */
  private record Claimed(Role role, String revision, Change change) {

    boolean writes() {
      return role == Role.CREATES || role == Role.REMOVES || role == Role.ALTERS;
    }
  }

  private Overlaps(Side ours, Side theirs) {
    this.ours = claimed(ours);
    this.theirs = claimed(theirs);
  }

  static List<Conflict> of(Side ours, Side theirs) {
    Overlaps overlaps = new Overlaps(ours, theirs);
    for (Ref ref : overlaps.ours.keySet()) {
      overlaps.look(ref);
    }
    return List.copyOf(overlaps.found);
  }

  /** What our side needs or alters and theirs has removed. */
  static List<Conflict> removed(Side ours, Side theirs) {
    Overlaps overlaps = new Overlaps(ours, theirs);
    for (Map.Entry<Ref, List<Claimed>> entry : overlaps.ours.entrySet()) {
      List<Claimed> others = overlaps.theirs.getOrDefault(entry.getKey(), List.of());
      if (with(Role.CREATES, others).isEmpty() && with(Role.CREATES, entry.getValue()).isEmpty()) {
        List<Claimed> users = new ArrayList<>(with(Role.ALTERS, entry.getValue()));
        users.addAll(with(Role.NEEDS, entry.getValue()));
        overlaps.add(users, with(Role.REMOVES, others));
      }
    }
    return List.copyOf(overlaps.found);
  }

  private static List<Claimed> with(Role role, List<Claimed> claims) {
    List<Claimed> found = new ArrayList<>();
    for (Claimed claim : claims) {
      if (claim.role() == role) {
        found.add(claim);
      }
    }
    return found;
  }

  private static Map<Ref, List<Claimed>> claimed(Side side) {
    Map<Ref, List<Claimed>> claimed = new LinkedHashMap<>();
    for (Side.Work work : side.works()) {
      for (Change change : work.changes()) {
        Set<Ref> refs = new LinkedHashSet<>();
        change.declare(
            (role, ref) -> {
              add(claimed, ref, new Claimed(role, work.revision(), change));
              refs.add(ownerOf(ref));
            });
        refs.add(Ref.of(change.object()));
        for (Ref ref : refs) {
          add(claimed, ref, new Claimed(Role.NEEDS, work.revision(), change));
        }
      }
    }
    return claimed;
  }

  private static void add(Map<Ref, List<Claimed>> claimed, Ref ref, Claimed claim) {
    List<Claimed> claims = claimed.computeIfAbsent(ref, it -> new ArrayList<>());
    if (!claims.contains(claim)) {
      claims.add(claim);
    }
  }

  /** Frozen SQL names a part with its table: it needs the table under this very name. */
  private static Ref ownerOf(Ref ref) {
    return switch (ref.kind()) {
      case COLUMN, CONSTRAINT, KEY, PRIMARY_KEY, TRIGGER -> Ref.object(ref.owner());
      case SEQUENCE_OWNER -> Ref.object(ref.owner());
      case SCHEMA, EXTENSION, OBJECT, ROUTINE, COMMENT -> ref;
    };
  }

  private void look(Ref ref) {
    List<Claimed> mine = ours.getOrDefault(ref, List.of());
    List<Claimed> others = theirs.getOrDefault(ref, List.of());
    List<Claimed> writers = writers(mine);
    List<Claimed> otherWriters = writers(others);
    if (writers.isEmpty()) {
      add(mine, otherWriters);
    } else if (!changes(writers).equals(changes(otherWriters))) {
      add(writers, otherWriters.isEmpty() ? others : otherWriters);
    } else {
      for (int i = 0; i < writers.size(); i++) {
        add(writers.subList(i, i + 1), otherWriters.subList(i, i + 1));
      }
    }
  }

  /** Tells of two claims, if they can of two that are not the same change. */
  private void add(List<Claimed> mine, List<Claimed> others) {
    if (!mine.isEmpty() && !others.isEmpty()) {
      Claimed one = mine.get(0);
      Claimed other = others.get(0);
      for (Claimed each : mine) {
        for (Claimed against : others) {
          if (one.change().equals(other.change()) && !each.change().equals(against.change())) {
            one = each;
            other = against;
          }
        }
      }
      found.add(new Conflict(one.revision(), one.change(), other.revision(), other.change()));
    }
  }

  private static List<Claimed> writers(List<Claimed> claims) {
    List<Claimed> writers = new ArrayList<>();
    for (Claimed claim : claims) {
      if (claim.writes()) {
        writers.add(claim);
      }
    }
    return writers;
  }

  private static List<Change> changes(List<Claimed> claims) {
    List<Change> changes = new ArrayList<>();
    for (Claimed claim : claims) {
      changes.add(claim.change());
    }
    return changes;
  }
}
