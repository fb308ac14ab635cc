package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.Place;
import dev.varve.model.change.Renaming;
import dev.varve.model.change.Replace;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.diff.Freeing;
import dev.varve.model.diff.Hanging;
import dev.varve.model.diff.Rank;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The inverses of changes, in the opposite order, but for two things, if nothing forbids them. What
 * the way up makes alone, before the rest, is taken back alone, after the rest. And a body that was
 * written in names from before a rename comes back last, when these names are there again: how it
 * would read in the others is only a guess.
 */
final class BackOrder {
  private final SchemaModel before;
  private Inverses rest = new Inverses();
  private final Inverses alone = new Inverses();
  private final Inverses bodies = new Inverses();

  /** For each body that is dropped before it comes back last, what hangs on it. */
  private final Map<ObjectId, Set<ObjectId>> hanging = new HashMap<>();

  private BackOrder(SchemaModel before) {
    this.before = before;
  }

  /** Changes, each with the place of the one that it takes back. */
  private static final class Inverses {
    final List<Change> changes = new ArrayList<>();
    final List<Integer> origins = new ArrayList<>();

    /** Puts the inverses of one change before those of the changes that come before it. */
    void addFirst(List<Change> inverses, int origin) {
      changes.addAll(0, inverses);
      inverses.forEach(inverse -> origins.add(0, origin));
    }

    void addLast(List<Change> inverses, int origin) {
      changes.addAll(inverses);
      inverses.forEach(inverse -> origins.add(origin));
    }

    /** Moves changes to the end, unless one that follows is about the same object. */
    void moveLast(Predicate<Change> which) {
      Inverses last = new Inverses();
      Set<ObjectId> later = new HashSet<>();
      for (int i = changes.size() - 1; i >= 0; i--) {
        Change change = changes.get(i);
        if (which.test(change) && !later.contains(change.object())) {
          last.addFirst(List.of(changes.remove(i)), origins.remove(i));
        } else {
          later.add(change.object());
        }
      }
      addAll(last);
    }

    void addAll(Inverses others) {
      changes.addAll(others.changes);
      origins.addAll(others.origins);
    }
  }

  /** What the changes say that come, on the way back, after the one that is looked at. */
  private static final class Said {
    private final Set<Ref> mentioned = new HashSet<>();
    private final Set<Ref> changed = new HashSet<>();

    void add(List<Claim> claims) {
      for (Claim claim : claims) {
        mentioned.add(claim.ref());
        if (!claim.isOnlyOfUse()) {
          changed.add(claim.ref());
        }
      }
    }

    /** Whether none of them minds that something else has this claim after them. */
    boolean leavesFree(Claim claim) {
      return !(claim.isOnlyOfUse() ? changed : mentioned).contains(claim.ref());
    }
  }

  /**
   * Orders them.
   *
   * @param alone the places of the changes that are taken back after the rest
   */
  static BackOrder of(SchemaModel before, List<Change> changes, Set<Integer> alone) {
    BackOrder order = new BackOrder(before);
    SchemaEditor editor = new SchemaEditor(before);
    Said all = new Said();
    Said standing = new Said();
    boolean hasRenamed = false;
    boolean renames = changes.stream().anyMatch(Renaming::is);
    Hanging others = new Hanging(before, renames ? changes : List.of());
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      List<Change> inverses = new ArrayList<>(change.inverse().changes());
      Change last = inverses.get(inverses.size() - 1);
      ObjectId start = editor.atStart(change.object());
      change.applyTo(editor);
      Change body = hasRenamed ? order.body(last, start, standing) : null;
      if (body != null && order.canWait(inverses.get(0), others, editor, standing)) {
        order.bodies.addFirst(List.of(body), i);
        inverses.remove(last);
      }
      if (alone.contains(i) && inverses.stream().allMatch(it -> isFree(it, all))) {
        order.alone.addFirst(inverses, i);
      } else {
        order.rest.addFirst(inverses, i);
        inverses.forEach(it -> all.add(claims(it)));
      }
      if (Renaming.is(change)) {
        hasRenamed = true;
      } else {
        inverses.forEach(it -> standing.add(Claim.of(it)));
      }
    }
    order.rest.addAll(order.alone);
    order.finish(editor.schema());
    return order;
  }

  /**
   * Whether all that hangs on a body can come back last with it.
   *
   * @param drop what takes the body away before, if it is not replaced
   * @param now the schema in which it does
   */
  private boolean canWait(Change drop, Hanging others, SchemaEditor now, Said standing) {
    if (drop instanceof Drop) {
      Set<ObjectId> found = others.on(drop, now);
      for (ObjectId id : found) {
        SchemaObject there = before.find(now.atStart(id));
        if (there == null
            || !there.id().equals(id)
            || !Claim.of(new Create(there)).stream().allMatch(it -> canWait(it, standing))) {
          return false;
        }
      }
      hanging.put(drop.object(), found);
    }
    return true;
  }

  /** Frees them of what hangs on what they take away, and adds the bodies. */
  private void finish(SchemaModel after) {
    List<Change> all = new ArrayList<>(rest.changes);
    all.addAll(bodies.changes);
    Freeing freeing = new Freeing(after, all);
    Inverses freed = new Inverses();
    Map<ObjectId, Integer> left = new HashMap<>();
    int next = 0;
    while (next < rest.changes.size()) {
      int first = next;
      int origin = rest.origins.get(first);
      Set<ObjectId> late = new HashSet<>();
      while (next < rest.changes.size() && rest.origins.get(next) == origin) {
        Change change = rest.changes.get(next++);
        if (change instanceof Drop) {
          late.addAll(hanging.getOrDefault(change.object(), Set.of()));
        }
      }
      late.forEach(id -> left.putIfAbsent(id, origin));
      freed.addLast(freeing.next(rest.changes.subList(first, next), late), origin);
    }
    rest = freed;
    addBodies(freeing, left);
  }

  private void addBodies(Freeing freeing, Map<ObjectId, Integer> left) {
    List<Change> last = new ArrayList<>();
    Map<ObjectId, Integer> origins = new HashMap<>(left);
    for (int i = 0; i < bodies.changes.size(); i++) {
      Change body = asAtStart(bodies.changes.get(i), freeing.now());
      origins.put(body.object(), bodies.origins.get(i));
      last.add(body);
    }
    for (Change change : freeing.last(last)) {
      boolean isLeft = !last.contains(change);
      rest.changes.add(isLeft ? created(change.object()) : change);
      rest.origins.add(Objects.requireNonNull(origins.get(change.object())));
    }
    rest.moveLast(change -> Rank.of(change) == Place.WATCH_BEGINS);
  }

  private Change asAtStart(Change body, SchemaEditor now) {
    SchemaObject there = now.find(body.object());
    return body instanceof Replace replace && there != null
        ? new Replace(there, replace.after(), true)
        : created(body.object());
  }

  private Create created(ObjectId id) {
    return new Create(Objects.requireNonNull(before.find(id)).withoutLinks());
  }

  /** Whether what comes after it, and is not taken back last, does not matter to it. */
  private static boolean isFree(Change change, Said said) {
    return claims(change).stream().allMatch(said::leavesFree);
  }

  /** The object itself too: a change of a part names it as it is called at that place. */
  private static List<Claim> claims(Change change) {
    List<Claim> claims = Claim.of(change);
    claims.add(new Claim(Role.NEEDS, Ref.object(change.object().name())));
    return claims;
  }

  /**
   * The change that brings a body back as it was at the start; null if there is none, or it cannot
   * come last, since something that comes after it needs it, or cannot be while the other stands.
   *
   * @param start what the object was called
   */
  private @Nullable Change body(Change inverse, ObjectId start, Said standing) {
    SchemaObject there = before.find(start);
    if (there == null || !Kinds.of(there).hasBody()) {
      return null;
    }
    Change body;
    if (inverse instanceof Create && inverse.object().equals(start)) {
      body = new Create(there.withoutLinks());
    } else if (inverse instanceof Replace) {
      body = new Replace(there, there, true);
    } else {
      return null;
    }
    return Claim.of(inverse).stream().allMatch(it -> canWait(it, standing)) ? body : null;
  }

  /** What it needs is there at the end. */
  private static boolean canWait(Claim claim, Said standing) {
    return claim.isOnlyOfUse() || standing.leavesFree(claim);
  }

  /** The inverses. */
  List<Change> back() {
    return rest.changes;
  }

  /** For each inverse, the place of its change. */
  List<Integer> origins() {
    return rest.origins;
  }
}
