package dev.varve.model.diff;

import dev.varve.model.change.AddConstraint;
import dev.varve.model.change.Change;
import dev.varve.model.change.CommentTarget;
import dev.varve.model.change.CreateIndex;
import dev.varve.model.change.DropConstraint;
import dev.varve.model.change.DropIndex;
import dev.varve.model.change.RenameConstraint;
import dev.varve.model.change.RenameIndex;
import dev.varve.model.change.SetComment;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Indexes of different tables that swap their names: none can be renamed first. One of them is
 * dropped and made anew instead.
 */
final class RenameCycles {
  private final SchemaModel before;
  private final SchemaModel after;
  private final Map<QualifiedName, Rename> byOldName = new TreeMap<>();

  /** An index, or a constraint that may have one, under another name in its schema. */
  private record Rename(
      Change change, QualifiedName table, String from, String to, boolean ofIndex) {

    static @Nullable Rename of(Change change) {
      if (change instanceof RenameIndex it) {
        return new Rename(change, it.table(), it.from(), it.to(), true);
      }
      if (change instanceof RenameConstraint it) {
        return new Rename(change, it.table(), it.from(), it.to(), false);
      }
      return null;
    }
  }

  private RenameCycles(SchemaModel before, SchemaModel after, List<Change> changes) {
    this.before = before;
    this.after = after;
    for (Change change : changes) {
      Rename rename = Rename.of(change);
      if (rename != null) {
        byOldName.put(rename.table().withName(rename.from()), rename);
      }
    }
  }

  /** Breaks every cycle among the changes. */
  static void breakIn(List<Change> changes, SchemaModel before, SchemaModel after) {
    RenameCycles cycles = new RenameCycles(before, after, changes);
    Set<Rename> done = new HashSet<>();
    for (Rename rename : cycles.byOldName.values()) {
      List<Rename> cycle = done.contains(rename) ? List.of() : cycles.cycleFrom(rename);
      done.addAll(cycle);
      if (!cycle.isEmpty()) {
        cycles.makeAnew(cheapest(cycle), changes);
      }
    }
  }

  /** The renames that each wait for the next, back to the first; empty if one waits for none. */
  private List<Rename> cycleFrom(Rename first) {
    List<Rename> chain = new ArrayList<>();
    Rename next = first;
    do {
      chain.add(next);
      next = byOldName.get(next.table().withName(next.to()));
    } while (next != null && !chain.contains(next));
    return first.equals(next) ? chain : List.of();
  }

  /** Nothing refers to an index by its name; a foreign key may stand on a constraint. */
  private static Rename cheapest(List<Rename> cycle) {
    for (Rename rename : cycle) {
      if (rename.ofIndex()) {
        return rename;
      }
    }
    return cycle.get(0);
  }

  private void makeAnew(Rename rename, List<Change> changes) {
    changes.remove(rename.change());
    changes.removeIf(change -> isCommentOf(rename, change));
    Table old = Objects.requireNonNull(before.table(rename.table()));
    Table table = Objects.requireNonNull(after.table(rename.table()));
    if (rename.ofIndex()) {
      Index index = Objects.requireNonNull(old.index(rename.from()));
      changes.add(new DropIndex(rename.table(), index));
      changes.add(
          new CreateIndex(rename.table(), Objects.requireNonNull(table.index(rename.to()))));
    } else {
      Constraint constraint = Objects.requireNonNull(old.constraint(rename.from()));
      changes.add(new DropConstraint(rename.table(), constraint));
      changes.add(
          new AddConstraint(rename.table(), Objects.requireNonNull(table.constraint(rename.to()))));
    }
  }

  /** What is made anew has its comment from the start. */
  private static boolean isCommentOf(Rename rename, Change change) {
    return change instanceof SetComment comment
        && comment.object().name().equals(rename.table())
        && comment.target().name().equals(rename.to())
        && comment.target().part() != CommentTarget.Part.COLUMN;
  }
}
