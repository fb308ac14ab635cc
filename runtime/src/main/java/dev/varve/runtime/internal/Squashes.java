package dev.varve.runtime.internal;

import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which revisions of a build were squashed into which. A revision that stands on one of them stands
 * on the squash, whether the replaced ones are still in the build or not.
 */
final class Squashes {
  private final Map<String, Entry> byName = new LinkedHashMap<>();
  private final Map<String, String> replacedBy = new HashMap<>();

  Squashes(Collection<Entry> entries) {
    for (Entry entry : entries) {
      byName.put(entry.name(), entry);
      for (String replaced : names(entry)) {
        replacedBy.put(replaced, entry.name());
      }
    }
  }

  boolean isEmpty() {
    return replacedBy.isEmpty();
  }

  boolean isReplaced(String name) {
    return replacedBy.containsKey(name);
  }

  /** Of all that the build holds, replaced ones too. */
  @Nullable Entry find(String name) {
    Entry entry = byName.get(name);
    return entry == null ? null : placed(entry);
  }

  /** As its list says it. */
  Entry listed(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  /** The squash that stands for a revision, or the revision itself. */
  String standIn(String name) {
    String last = name;
    for (int i = 0; i <= replacedBy.size(); i++) {
      String next = replacedBy.get(last);
      if (next == null) {
        return last;
      }
      last = next;
    }
    return name;
  }

  /** The revision with the squashes that stand for its parents, but within a squash as it was. */
  Entry placed(Entry entry) {
    if (isEmpty()) {
      return entry;
    }
    Placement old = entry.placement();
    Placement placement =
        new Placement(old.chain(), needed(entry.name(), old), old.replaces(), old.labels())
            .adapting(old.adapts())
            .asBaseline(old.baseline());
    return new Entry(
        entry.id(),
        parents(entry.name(), entry.parents(), old),
        entry.className(),
        entry.checksum(),
        entry.schema(),
        entry.draft(),
        placement);
  }

  /** The parents that a revision has now. */
  List<String> parents(String name, List<String> parents, Placement placement) {
    Set<String> now = new LinkedHashSet<>();
    for (String parent : parents) {
      now.add(Names.id(standIn(placement.nameOf(parent), name)));
    }
    return List.copyOf(now);
  }

  /** What a revision depends on now. */
  List<String> needed(String name, Placement placement) {
    Set<String> now = new LinkedHashSet<>();
    for (String needed : placement.namesBefore(List.of())) {
      String standIn = standIn(needed, name);
      now.add(standIn.indexOf(':') < 0 ? ":" + standIn : standIn);
    }
    return List.copyOf(now);
  }

  private String standIn(String name, String child) {
    String now = standIn(name);
    return now.equals(standIn(child)) ? name : now;
  }

  /** All that the build holds, replaced ones too; parents first. */
  Collection<String> names() {
    return byName.keySet();
  }

  /** The names of the revisions that a squash replaces itself: not those of a squash in it. */
  Set<String> parts(Entry squash) {
    Set<String> parts = new LinkedHashSet<>(names(squash));
    Set<String> inner = new LinkedHashSet<>();
    for (String part : parts) {
      Entry entry = byName.get(part);
      if (entry != null) {
        inner.addAll(names(entry));
      }
    }
    parts.removeAll(inner);
    return parts;
  }

  /** The names of all revisions that a squash stands for, those of squashes in it too. */
  Set<String> inside(Entry squash) {
    Set<String> inside = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(names(squash));
    while (!open.isEmpty()) {
      String name = open.remove(open.size() - 1);
      Entry entry = byName.get(name);
      if (inside.add(name) && entry != null) {
        open.addAll(names(entry));
      }
    }
    return inside;
  }

  private static List<String> names(Entry squash) {
    List<String> names = new ArrayList<>();
    for (String id : squash.placement().replaces()) {
      names.add(squash.placement().nameOf(id));
    }
    return names;
  }
}
