package dev.varve.model.kind.routine;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Steps;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Ref;
import java.util.HashSet;
import java.util.Set;

/**
 * Routines that speak of what is created after them, since they need each other: PostgreSQL would
 * look for it when it creates the first one.
 */
final class Unchecked {

  private Unchecked() {}

  /** Lets PostgreSQL take the body as it is, for the rest of the transaction, where it must. */
  static void beforeCreation(Routine routine, Steps steps) {
    if (routine.body().isSql() && !routine.body().standard() && speaksOfLater(routine, steps)) {
      steps.sql("SET LOCAL check_function_bodies = off");
    }
  }

  private static boolean speaksOfLater(Routine routine, Steps steps) {
    Set<Ref> later = new HashSet<>();
    for (Change change : steps.changes()) {
      if (change instanceof Create && steps.schema().find(change.object()) == null) {
        later.add(Ref.of(change.object()));
      }
    }
    later.remove(Ref.routine(routine.name()));
    boolean[] found = new boolean[1];
    routine.declare((role, ref) -> found[0] |= role == Claims.Role.MENTIONS && later.contains(ref));
    return found[0];
  }
}
