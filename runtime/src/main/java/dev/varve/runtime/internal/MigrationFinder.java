package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.VarveException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Finds the migrations on the class path. Reads the jars' lists and service files as text; only a
 * class that is in no list is loaded.
 */
final class MigrationFinder {
  static final String SERVICES = "META-INF/services/" + SchemaMigration.class.getName();

  private final ClassLoader loader;
  private final Resources resources;

  MigrationFinder(ClassLoader loader) {
    this.loader = loader;
    this.resources = new Resources(loader);
  }

  MigrationList find() {
    Set<Entry> entries = listed();
    if (entries.isEmpty()) {
      addServices(entries);
    } else {
      addUnlisted(entries);
    }
    MigrationList list = MigrationList.of(entries);
    requireParents(list);
    return list;
  }

  /** A set, because the same classes may be on the class path twice, as a folder and as a jar. */
  private Set<Entry> listed() {
    Set<Entry> entries = new LinkedHashSet<>();
    for (URL url : resources.named(MigrationList.RESOURCE)) {
      entries.addAll(MigrationList.parse(Resources.text(url), url.toString()).entries());
    }
    return entries;
  }

  /** Without lists: the standard way, which knows modules too. */
  private void addServices(Collection<Entry> entries) {
    for (ServiceLoader.Provider<SchemaMigration> provider :
        ServiceLoader.load(SchemaMigration.class, loader).stream().toList()) {
      entries.add(LoadedMigration.of(provider.type()).entry());
    }
  }

  /** A jar that was built without the processor has a service file, but no list. */
  private void addUnlisted(Collection<Entry> entries) {
    Set<String> known = new HashSet<>();
    for (Entry entry : entries) {
      known.add(entry.className());
    }
    for (String name : serviceNames()) {
      if (known.add(name)) {
        entries.add(LoadedMigration.of(LoadedMigration.type(name, loader)).entry());
      }
    }
  }

  private List<String> serviceNames() {
    List<String> names = new ArrayList<>();
    for (URL url : resources.named(SERVICES)) {
      for (String line : Resources.text(url).lines().toList()) {
        int comment = line.indexOf('#');
        String name = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Or a squash of them. */
  private static void requireParents(MigrationList list) {
    Set<String> names = new HashSet<>();
    for (Entry entry : list.entries()) {
      names.add(entry.name());
      for (String replaced : entry.placement().replaces()) {
        names.add(entry.placement().nameOf(replaced));
      }
    }
    for (Entry entry : list.entries()) {
      for (String needed : entry.before()) {
        if (!names.contains(needed)) {
          throw unknownParent(entry, needed);
        }
      }
    }
  }

  private static VarveException unknownParent(Entry entry, String needed) {
    boolean parent = entry.before().indexOf(needed) < entry.parents().size();
    return new VarveException(
        ErrorCode.UNKNOWN_PARENT,
        "the migration "
            + entry.name()
            + " ("
            + entry.className()
            + (parent ? ") has the parent " : ") depends on ")
            + needed
            + ", which no list of migrations on the class path holds. Add the jar that holds it, or"
            + " correct the "
            + (parent ? "parents." : "dependencies."));
  }
}
