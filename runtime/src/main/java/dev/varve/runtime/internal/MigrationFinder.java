package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.VarveException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
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
  private static final String SERVICES = "META-INF/services/" + SchemaMigration.class.getName();

  private final ClassLoader loader;

  MigrationFinder(ClassLoader loader) {
    this.loader = loader;
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
    for (URL url : resources(MigrationList.RESOURCE)) {
      entries.addAll(MigrationList.parse(text(url), url.toString()).entries());
    }
    return entries;
  }

  /** Without lists: the standard way, which knows modules too. */
  private void addServices(Collection<Entry> entries) {
    ServiceLoader.load(SchemaMigration.class, loader).stream()
        .forEach(provider -> entries.add(LoadedMigration.of(provider.type()).entry()));
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
    for (URL url : resources(SERVICES)) {
      for (String line : text(url).lines().toList()) {
        int comment = line.indexOf('#');
        String name = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static void requireParents(MigrationList list) {
    Set<String> ids = new HashSet<>();
    for (Entry entry : list.entries()) {
      ids.add(entry.id());
    }
    for (Entry entry : list.entries()) {
      for (String parent : entry.parents()) {
        if (!ids.contains(parent)) {
          throw unknownParent(entry, parent);
        }
      }
    }
  }

  private static VarveException unknownParent(Entry entry, String parent) {
    return new VarveException(
        ErrorCode.UNKNOWN_PARENT,
        "the migration "
            + entry.id()
            + " ("
            + entry.className()
            + ") has the parent "
            + parent
            + ", which no list of migrations on the class path holds. Add the jar that holds it, or"
            + " correct the parents.");
  }

  private List<URL> resources(String name) {
    try {
      List<URL> urls = new ArrayList<>();
      loader.getResources(name).asIterator().forEachRemaining(urls::add);
      return urls;
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** Without the cache of jar files, which would keep a jar open that is replaced later. */
  private static String text(URL url) {
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      try (InputStream stream = connection.getInputStream()) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw unreadable(url.toString(), e);
    }
  }

  private static VarveException unreadable(String what, IOException e) {
    return new VarveException(
        ErrorCode.LIST_UNREADABLE,
        what + " cannot be read: " + e + ". Check the jar, and build it again.",
        e);
  }
}
