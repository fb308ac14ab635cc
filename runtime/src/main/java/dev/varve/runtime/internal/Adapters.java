package dev.varve.runtime.internal;

import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.SchemaMigration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The merges of a build whose sides made some of the same changes. Whichever side comes second is
 * applied as the merge says: without what the other has done. Classes of such merges are loaded
 * when a revision of a side is to be run whose other side is applied, not before.
 */
final class Adapters {
  private final Build build;
  private final List<Side> sides = new ArrayList<>();

  /** One side of a merge. */
  private static final class Side {
    private final Entry merge;
    private final Set<String> own;
    private final String other;
    private final Set<String> others;

    /**
     * Describes it.
     *
     * @param own the revisions that only this side has
     * @param other the last revision of the other side
     * @param others the revisions that only the other side has
     */
    private Side(Entry merge, Set<String> own, String other, Set<String> others) {
      this.merge = merge;
      this.own = own;
      this.other = other;
      this.others = others;
    }
  }

  Adapters(Build build) {
    this.build = build;
    Squashes all = build.squashes();
    RevisionGraph listed = new RevisionGraph();
    for (String name : all.names()) {
      Entry entry = all.listed(name);
      listed.add(name, entry.parents().size(), entry.before());
      if (entry.placement().adapts() && entry.parents().size() == 2) {
        // What was squashed stands where it stood, for databases that are in the middle of it.
        boolean replaced = all.isReplaced(name);
        add(replaced ? entry : all.placed(entry), replaced ? listed : build.graph());
      }
    }
  }

  private void add(Entry merge, RevisionGraph graph) {
    String first = merge.before().get(0);
    String second = merge.before().get(1);
    Set<String> ofFirst = new HashSet<>(graph.withParents(List.of(first)));
    Set<String> ofSecond = new HashSet<>(graph.withParents(List.of(second)));
    Set<String> both = new HashSet<>(ofFirst);
    both.retainAll(ofSecond);
    ofFirst.removeAll(both);
    ofSecond.removeAll(both);
    sides.add(new Side(merge, ofFirst, second, ofSecond));
    sides.add(new Side(merge, ofSecond, first, ofFirst));
  }

  /**
   * A migration as it is to run now.
   *
   * @param applied the revisions that are applied at that moment
   */
  LoadedMigration load(String name, Collection<String> applied) {
    LoadedMigration migration = build.load(name);
    for (Side side : sides) {
      if (side.own.contains(name) && applied.contains(side.other)) {
        LoadedMigration adapted = adapted(migration, side.merge);
        if (adapted != null) {
          return adapted;
        }
      }
    }
    return migration;
  }

  /** What the merge's class says about it; null if it says nothing. */
  private @Nullable LoadedMigration adapted(LoadedMigration migration, Entry merge) {
    List<LoadedMigration> adapted = new ArrayList<>();
    Class<? extends SchemaMigration> type = build.type(merge);
    LoadedMigration.instance(type)
        .adapt(
            (id, up, down) -> {
              if (id.equals(migration.entry.id())) {
                adapted.add(
                    LoadedMigration.of(
                        migration.entry,
                        StepCollector.of(type, up),
                        StepCollector.of(type, down),
                        type));
              }
            });
    return adapted.isEmpty() ? null : adapted.get(0);
  }

  /**
   * The missing revisions in an order in which one whole side comes before the other: the one of
   * which something is applied, or else the first.
   */
  List<Entry> ordered(List<Entry> missing, Set<String> applied) {
    List<Entry> ordered = missing;
    for (int i = 0; i < sides.size(); i += 2) {
      Side first = sides.get(i);
      boolean begun = !Collections.disjoint(first.own, applied);
      Side second =
          !begun && !Collections.disjoint(first.others, applied) ? first : sides.get(i + 1);
      ordered = after(ordered, second);
    }
    return ordered;
  }

  /** Puts the second side, and what stands on it, behind all of the first. */
  private static List<Entry> after(List<Entry> missing, Side second) {
    int last = -1;
    for (int i = 0; i < missing.size(); i++) {
      last = second.others.contains(missing.get(i).name()) ? i : last;
    }
    List<Entry> before = new ArrayList<>();
    List<Entry> behind = new ArrayList<>();
    Set<String> moved = new LinkedHashSet<>();
    for (int i = 0; i < missing.size(); i++) {
      Entry entry = missing.get(i);
      boolean stands = !Collections.disjoint(entry.before(), moved);
      if (i <= last && (second.own.contains(entry.name()) || stands)) {
        moved.add(entry.name());
        behind.add(entry);
      } else {
        (i <= last ? before : behind).add(entry);
      }
    }
    before.addAll(behind);
    return before;
  }
}
