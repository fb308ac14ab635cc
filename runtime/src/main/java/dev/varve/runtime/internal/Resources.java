package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Revision;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.VarveException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the migrations on the class path, and reads the files that jars keep beside the classes.
 */
final class Resources {
  static final String SERVICES = "META-INF/services/" + SchemaMigration.class.getName();
  private static final String FOLDER = "META-INF/varve/";

  private final ClassLoader loader;

  Resources(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * The migrations. The lists and the service files are read as text; only a class that is in no
   * list is loaded.
   */
  MigrationList migrations() {
    Set<Entry> entries = new LinkedHashSet<>();
    readLists(entries);
    if (entries.isEmpty()) {
      addServices(entries);
    } else {
      addUnlisted(entries);
    }
    MigrationList list = MigrationList.of(entries);
    RecordFiles.on(this).requireListed(ids(entries));
    requireParents(list);
    return list;
  }

  /** Refuses records of revisions that no list names; reads the lists, and loads no class. */
  void requireListedRecords(RecordFiles records) {
    Set<Entry> entries = new HashSet<>();
    readLists(entries);
    records.requireListed(ids(entries));
  }

  private static Set<String> ids(Collection<Entry> entries) {
    Set<String> ids = new HashSet<>();
    for (Entry entry : entries) {
      ids.add(entry.id());
      ids.addAll(entry.placement().replaces());
    }
    return ids;
  }

  /**
   * Adds what the lists hold; a set, because the same classes may be on the class path twice, as a
   * folder and as a jar.
   *
   * @return the list that holds each revision, by its name
   */
  private Map<String, String> readLists(Set<Entry> entries) {
    Map<String, String> lists = new HashMap<>();
    for (URL url : named(MigrationList.RESOURCE)) {
      String list = url.toString();
      for (Entry entry : MigrationList.parse(text(url), list).entries()) {
        String other = lists.putIfAbsent(entry.name(), list);
        if (entries.add(entry) && other != null) {
          throw twice(entry, other, list);
        }
      }
    }
    return lists;
  }

  private static VarveException twice(Entry entry, String one, String other) {
    return new VarveException(
        ErrorCode.DUPLICATE_REVISION,
        "two modules have the revision "
            + entry.name()
            + (": " + one + " and " + other).replace(MigrationList.RESOURCE, "")
            + ". Give one of them a chain of its own: @VarveProject(chain = \"...\"). If they are two"
            + " builds of one module, take one of them off the class path.");
  }

  /** Without lists: the standard way, which knows modules too. */
  private void addServices(Collection<Entry> entries) {
    for (ServiceLoader.Provider<SchemaMigration> provider :
        ServiceLoader.load(SchemaMigration.class, loader).stream().toList()) {
      entries.add(LoadedMigration.of(provider.type()).entry);
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
        entries.add(LoadedMigration.of(LoadedMigration.type(name, loader)).entry);
      }
    }
  }

  private List<String> serviceNames() {
    List<String> names = new ArrayList<>();
    for (URL url : named(SERVICES)) {
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

  /**
   * The texts of the records of revisions, in their order, where there are any. A record stands
   * beside the list that names its revision: another chain may have one of the same name.
   */
  List<String> records(List<Revision> revisions) {
    Map<String, String> lists = readLists(new HashSet<>());
    List<String> records = new ArrayList<>();
    for (Revision revision : revisions) {
      String list = lists.get(revision.name());
      if (list != null) {
        addBeside(list, revision.id(), records);
      }
    }
    return records;
  }

  private void addBeside(String list, String id, List<String> records) {
    String folder = list.substring(0, list.lastIndexOf('/') + 1);
    for (URL url : named(FOLDER + id + ".json")) {
      if (url.toString().startsWith(folder)) {
        records.add(text(url));
        return;
      }
    }
  }

  /** All of a name, in the order of the class path. */
  List<URL> named(String name) {
    try {
      return Collections.list(loader.getResources(name));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  static String text(URL url) {
    try (InputStream stream = open(url).getInputStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(url.toString(), e);
    }
  }

  /** Without the cache of jar files, which would keep a jar open that is replaced later. */
  static URLConnection open(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection;
  }

  private static VarveException unreadable(String what, IOException e) {
    return new VarveException(
        ErrorCode.LIST_UNREADABLE,
        what + " cannot be read: " + e + ". Check the jar, and build it again.",
        e);
  }

  /** The text of a step's file, strictly: a replaced character would be another statement. */
  static String sqlFile(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw unusable(owner, name, "it is not on the class path", null);
      }
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (IOException e) {
      throw unusable(owner, name, "it cannot be read as UTF-8 text (" + e + ")", e);
    }
  }

  private static VarveException unusable(
      Class<?> owner, String name, String why, @Nullable Throwable cause) {
    String path = name.startsWith("/") ? name.substring(1) : besides(owner, name);
    return new VarveException(
        ErrorCode.FILE_UNUSABLE,
        "the migration class "
            + owner.getName()
            + " names the file "
            + path
            + ", but "
            + why
            + ". Put it among the resources, under that path, and build again.",
        cause);
  }

  private static String besides(Class<?> owner, String name) {
    String folder = owner.getPackageName().replace('.', '/');
    return folder.isEmpty() ? name : folder + "/" + name;
  }
}
