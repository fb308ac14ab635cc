package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.kind.table.RenameConstraint;
import dev.varve.model.kind.table.RenameIndex;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Indexes and constraints that swap their names: none can be renamed first. One of them is moved
 * aside before all others.
 */
final class RenameCycles {
  private final List<Rename> renames = new ArrayList<>();
  private final Map<Ref, List<Rename>> byOldName = new HashMap<>();
  private final TakenNames taken = new TakenNames();
  private final List<Change> asides = new ArrayList<>();

  /** An index or a constraint under another name. */
  private record Rename(Change change, QualifiedName table, String from, boolean ofIndex) {

    static @Nullable Rename of(Change change) {
      if (change instanceof RenameIndex it) {
        return new Rename(change, it.table(), it.from(), true);
      }
      if (change instanceof RenameConstraint it) {
        return new Rename(change, it.table(), it.from(), false);
      }
      return null;
    }

    List<Ref> names(Claims.Role wanted) {
      List<Ref> names = new ArrayList<>();
      change.declare(
          (role, ref) -> {
            if (role == wanted) {
              names.add(ref);
            }
          });
      return names;
    }

    Change to(String name) {
      return ofIndex ? new RenameIndex(table, from, name) : new RenameConstraint(table, from, name);
    }
  }

  private RenameCycles(List<Change> changes) {
    for (Change change : changes) {
      Rename rename = Rename.of(change);
      if (rename != null) {
        renames.add(rename);
        for (Ref name : rename.names(Claims.Role.REMOVES)) {
          byOldName.computeIfAbsent(name, it -> new ArrayList<>()).add(rename);
        }
      }
    }
  }

  /**
   * What has to be moved aside before the changes can be made; empty if nothing has to.
   *
   * @param before the schema that the changes start from
   * @param after the schema that they lead to
   */
  static List<Change> asides(List<Change> changes, SchemaModel before, SchemaModel after) {
    RenameCycles cycles = new RenameCycles(changes);
    if (!cycles.renames.isEmpty()) {
      cycles.taken.addAll(before.objects());
      cycles.taken.addAll(after.objects());
      cycles.breakAll();
    }
    return cycles.asides;
  }

  private void breakAll() {
    Set<Rename> open = new LinkedHashSet<>(renames);
    for (Rename rename : renames) {
      if (open.contains(rename) && waitsForItself(rename, open)) {
        asides.add(rename.to(taken.aside(rename.from())));
        open.remove(rename);
      }
    }
  }

  /** Whether the rename waits for others, each for the next, of which one waits for it. */
  private boolean waitsForItself(Rename rename, Set<Rename> open) {
    Set<Rename> seen = new LinkedHashSet<>();
    List<Rename> next = new ArrayList<>(awaited(rename, open));
    while (!next.isEmpty()) {
      Rename one = next.remove(next.size() - 1);
      if (one.equals(rename)) {
        return true;
      }
      if (seen.add(one)) {
        next.addAll(awaited(one, open));
      }
    }
    return false;
  }

  private List<Rename> awaited(Rename rename, Set<Rename> open) {
    List<Rename> awaited = new ArrayList<>();
    for (Ref name : rename.names(Claims.Role.CREATES)) {
      awaited.addAll(byOldName.getOrDefault(name, List.of()));
    }
    awaited.retainAll(open);
    awaited.remove(rename);
    return awaited;
  }
}
