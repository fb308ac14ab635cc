package dev.varve.runtime.internal;

import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Revision;
import dev.varve.runtime.SchemaMigration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The migrations that the class path holds, by their names. Loads a class when its steps are asked
 * for, not before.
 */
final class Build {
  private final ClassLoader loader;
  private final Squashes squashes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, LoadedMigration> loaded = new HashMap<>();
  private final RevisionGraph graph = new RevisionGraph();
  private @Nullable Adapters adapters;

  private Build(ClassLoader loader, MigrationList list) {
    this.loader = loader;
    this.squashes = new Squashes(list.entries());
    for (Entry entry : standing(list)) {
      entries.put(entry.name(), entry);
      graph.add(entry.name(), entry.parents().size(), entry.before());
    }
  }

  static Build read(ClassLoader loader) {
    return new Build(loader, new Resources(loader).migrations());
  }

  /** Those that nothing replaces, in order. */
  private List<Entry> standing(MigrationList list) {
    if (squashes.isEmpty()) {
      return list.entries();
    }
    List<Entry> standing = new ArrayList<>();
    for (Entry entry : list.entries()) {
      if (!squashes.isReplaced(entry.name())) {
        standing.add(squashes.placed(entry));
      }
    }
    return MigrationList.of(standing).entries();
  }

  /** All that were not squashed into others, parents first. */
  Collection<Entry> entries() {
    return entries.values();
  }

  RevisionGraph graph() {
    return graph;
  }

  Squashes squashes() {
    return squashes;
  }

  /** One of them, or one that was squashed and is still there. */
  @Nullable Entry find(String name) {
    Entry entry = entries.get(name);
    return entry == null ? squashes.find(name) : entry;
  }

  /** Which merges adapt revisions of their sides; asked for only where something is to be run. */
  Adapters adapters() {
    Adapters known = adapters != null ? adapters : new Adapters(this);
    adapters = known;
    return known;
  }

  /** The class of a migration. */
  Class<? extends SchemaMigration> type(Entry entry) {
    return LoadedMigration.type(entry.className(), loader);
  }

  LoadedMigration load(String name) {
    LoadedMigration known = loaded.get(name);
    if (known == null) {
      Entry placed = Objects.requireNonNull(find(name), name);
      known = LoadedMigration.of(squashes.listed(name), loader).at(placed);
      loaded.put(name, known);
    }
    return known;
  }

  /** From the list if it is known there, else from the class. */
  String checksum(Entry entry) {
    return entry.checksum().isEmpty() ? load(entry.name()).entry.checksum() : entry.checksum();
  }

  /** The revisions, parents first. */
  List<Revision> revisions(Collection<String> names) {
    List<Revision> revisions = new ArrayList<>();
    for (String name : names) {
      revisions.add(revision(Objects.requireNonNull(entries.get(name), name)));
    }
    return revisions;
  }

  private static Revision revision(Entry entry) {
    return new Revision(
        entry.id(), entry.parents(), entry.schema(), entry.draft(), entry.placement());
  }
}
