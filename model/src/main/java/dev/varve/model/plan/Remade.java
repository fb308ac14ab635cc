package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.Effect;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Thing;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The types, tables and columns that changes drop, make again or give another type. PostgreSQL
 * refuses that while a view, a function or the like depends on them.
 */
public final class Remade {
  private static final Set<Ref.Kind> KINDS = Set.of(Ref.Kind.OBJECT, Ref.Kind.COLUMN);

  private Remade() {}

  /**
   * Finds them, each with the first change that does so.
   *
   * @param before the schema before the changes
   * @param changes the changes in their order
   */
  public static Map<Thing, Change> of(SchemaModel before, List<Change> changes) {
    Effects effects = new Effects(before);
    Map<Thing, Change> remade = new TreeMap<>();
    for (Change change : changes) {
      if (remakes(effects.of(change))) {
        change.declare((role, ref) -> add(role, ref, change, remade));
      }
      effects.make(change);
    }
    return Collections.unmodifiableMap(remade);
  }

  /** PostgreSQL lets no view use a column whose type changes, though rows need no rewrite. */
  private static boolean remakes(Effect effect) {
    return effect == Effect.DROPS || effect.reshapes();
  }

  private static void add(Claims.Role role, Ref ref, Change change, Map<Thing, Change> remade) {
    boolean isRemade = role == Claims.Role.REMOVES || role == Claims.Role.ALTERS;
    if (isRemade && KINDS.contains(ref.kind())) {
      remade.putIfAbsent(new Thing(ref.owner(), ref.part()), change);
    }
  }
}
