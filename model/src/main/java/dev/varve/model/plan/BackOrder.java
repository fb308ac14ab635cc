package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Renaming;
import dev.varve.model.change.Replace;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.diff.Freeing;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      List<Change> inverses = new ArrayList<>(change.inverse().changes());
      Change last = inverses.get(inverses.size() - 1);
      ObjectId start = editor.atStart(change.object());
      Change body = hasRenamed ? order.body(last, start, standing) : null;
      if (body != null) {
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
      change.applyTo(editor);
    }
    order.rest.addAll(order.alone);
    order.addBodies(SchemaEditor.after(order.rest.changes, editor.schema()));
    order.free(editor.schema());
    return order;
  }

  /** Frees them of what hangs on what they take away. */
  private void free(SchemaModel after) {
    Freeing freeing = new Freeing(after, rest.changes);
    Inverses freed = new Inverses();
    int next = 0;
    while (next < rest.changes.size()) {
      int first = next;
      int origin = rest.origins.get(first);
      while (next < rest.changes.size() && rest.origins.get(next) == origin) {
        next++;
      }
      freed.addLast(freeing.next(rest.changes.subList(first, next)), origin);
    }
    rest = freed;
  }

  private void addBodies(SchemaEditor editor) {
    for (Change change : bodies.changes) {
      if (change instanceof Replace replace) {
        SchemaObject there = replace.after();
        rest.changes.add(new Replace(editor.get(there.id()), there, true));
      } else {
        rest.changes.add(change);
      }
    }
    rest.origins.addAll(bodies.origins);
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
