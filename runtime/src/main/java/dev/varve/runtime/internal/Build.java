package dev.varve.runtime.internal;

import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The migrations that the class path holds. Loads a class when its steps are asked for, not before.
 */
final class Build {
  private final ClassLoader loader;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, LoadedMigration> loaded = new HashMap<>();
  private final RevisionGraph graph = new RevisionGraph();

  private Build(ClassLoader loader, MigrationList list) {
    this.loader = loader;
    for (Entry entry : list.entries()) {
      entries.put(entry.id(), entry);
      graph.add(entry.id(), entry.parents());
    }
  }

  static Build read(ClassLoader loader) {
    return new Build(loader, new MigrationFinder(loader).find());
  }

  /** All of them, parents first. */
  Collection<Entry> entries() {
    return entries.values();
  }

  @Nullable Entry find(String id) {
    return entries.get(id);
  }

  LoadedMigration load(String id) {
    LoadedMigration known = loaded.get(id);
    if (known == null) {
      known = LoadedMigration.of(Objects.requireNonNull(entries.get(id), id), loader);
      loaded.put(id, known);
    }
    return known;
  }

  /** From the list if it is known there, else from the class. */
  String checksum(Entry entry) {
    return entry.checksum().isEmpty() ? load(entry.id()).entry().checksum() : entry.checksum();
  }

  /** The revisions that lead to a target, itself included; all of them without a target. */
  Set<String> leadingTo(@Nullable String target) {
    return target == null
        ? entries.keySet()
        : graph.withAncestors(List.of(Names.resolve(target, entries.keySet(), "in this build")));
  }

  List<Revision> heads() {
    List<Revision> heads = new ArrayList<>();
    for (String id : graph.heads()) {
      heads.add(revision(Objects.requireNonNull(entries.get(id))));
    }
    return heads;
  }

  static Revision revision(Entry entry) {
    return new Revision(entry.id(), entry.parents(), entry.schema(), entry.draft());
  }
}
