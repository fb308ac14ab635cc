package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Says how a database comes to a squash. Where none of the revisions that it replaces is applied,
 * it is applied itself. Else the rest of them is applied first, and it is recorded in their place.
 */
final class SquashPlanner {
  private final Build build;
  private final Rows rows;
  private final Set<String> applied;
  private final Set<String> inSquashes = new LinkedHashSet<>();

  /**
   * A planner.
   *
   * @param applied the names of the revisions that are applied
   */
  SquashPlanner(Build build, Rows rows, Set<String> applied) {
    this.build = build;
    this.rows = rows;
    this.applied = applied;
    for (AppliedRevision row : rows.all()) {
      for (String id : row.placement().replaces()) {
        inSquashes.add(row.placement().nameOf(id));
      }
    }
  }

  /** Whether none of what a revision replaces is applied; so it is for one that is no squash. */
  boolean isFresh(Entry squash) {
    return partsApplied(squash).isEmpty();
  }

  /** Whether all that it replaces is applied. */
  boolean isDone(Entry squash) {
    Set<String> parts = build.squashes().parts(squash);
    for (String part : parts) {
      if (!isDone(part)) {
        return false;
      }
    }
    return !parts.isEmpty();
  }

  /** What must be applied before the squash can be recorded, in order. */
  List<String> missing(Entry squash) {
    List<String> missing = new ArrayList<>();
    Set<String> parts = build.squashes().parts(squash);
    for (String part : parts) {
      if (!isDone(part) && build.find(part) == null) {
        throw inside(squash, part);
      }
    }
    for (String name : build.squashes().names()) {
      Entry entry = build.find(name);
      if (entry != null && parts.contains(name) && !isDone(name)) {
        missing.addAll(isFresh(entry) ? List.of(name) : missing(entry));
      }
    }
    return missing;
  }

  /** Records the squash in the place of the last of its parts, once what is missing is applied. */
  Task squash(Entry squash, List<String> missing) {
    List<String> replaced = partsApplied(squash);
    replaced.addAll(missing);
    LoadedMigration migration = build.load(squash.name());
    return new Task(
        Action.SQUASHED, squash.name(), history -> record(migration, replaced, history));
  }

  private void record(LoadedMigration migration, List<String> replaced, History history)
      throws SQLException {
    Kept kept = new Kept();
    for (String name : replaced) {
      kept.add(history.down(name));
    }
    String last = replaced.get(replaced.size() - 1);
    for (String name : replaced) {
      if (!name.equals(last)) {
        history.delete(name);
      }
    }
    history.adopt(last, migration.entry);
    history.replaceSteps(kept.without(migration));
    for (AppliedRevision row : rows.all()) {
      if (!replaced.contains(row.name()) && !Collections.disjoint(row.before(), replaced)) {
        history.replaceParents(
            row.name(),
            build.squashes().parents(row.name(), row.parents(), row.placement()),
            build.squashes().needed(row.name(), row.placement()));
      }
    }
  }

  private boolean isDone(String name) {
    if (applied.contains(name) || inSquashes.contains(name)) {
      return true;
    }
    Entry entry = build.find(name);
    return entry != null && isDone(entry);
  }

  /** In the order in which they were applied. */
  private List<String> partsApplied(Entry squash) {
    List<String> found = new ArrayList<>();
    Set<String> inside = build.squashes().inside(squash);
    for (String name : inside.isEmpty() ? inside : rows.names()) {
      if (applied.contains(name) && inside.contains(name)) {
        found.add(name);
      }
    }
    return found;
  }

  private VarveException inside(Entry squash, String missing) {
    return new VarveException(
        ErrorCode.INSIDE_SQUASH,
        "the database stands inside the range that was squashed into "
            + squash.name()
            + ": "
            + String.join(", ", partsApplied(squash))
            + " is applied, "
            + missing
            + " is not, and this build no longer holds it. Run the last build that still holds it"
            + " first, then this one.");
  }
}
