package dev.varve.cli;

import dev.varve.runtime.MigrationList;
import dev.varve.runtime.SchemaMigration;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The classes of an application, which hold its migrations. Of a Spring Boot jar, what is nested in
 * it is unpacked into a temporary folder until the application is closed.
 */
final class Application implements AutoCloseable {
  private static final String SERVICES = "META-INF/services/" + SchemaMigration.class.getName();
  private static final String BOOT_CLASSES = "BOOT-INF/classes/";
  private static final String BOOT_LIBRARIES = "BOOT-INF/lib/";

  private final ClassLoader loader;
  private final List<Closeable> toClose;

  private Application(ClassLoader loader, List<Closeable> toClose) {
    this.loader = loader;
    this.toClose = toClose;
  }

  /** None: what the database alone tells needs no classes. */
  static Application none() {
    return new Application(new URLClassLoader(new URL[0], null), List.of());
  }

  /** The application that this runs in. */
  static Application running(ClassLoader loader) {
    return new Application(loader, List.of());
  }

  /**
   * Opens folders of classes, jars, Spring Boot jars.
   *
   * @throws UsageException if one is none of these
   */
  static Application open(List<Path> places) {
    List<Closeable> toClose = new ArrayList<>();
    List<URL> urls = new ArrayList<>();
    for (Path place : places) {
      try {
        for (Path each : Files.isDirectory(place) ? List.of(place) : jar(place, toClose)) {
          urls.add(each.toUri().toURL());
        }
      } catch (IOException e) {
        close(toClose);
        throw new UsageException(
            place
                + " cannot be opened ("
                + e.getMessage()
                + "). Is it a jar, or a folder of classes?");
      }
    }
    ClassLoader own = Application.class.getClassLoader();
    URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), own);
    toClose.add(0, loader);
    return new Application(loader, toClose);
  }

  private static List<Path> jar(Path path, List<Closeable> toClose) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      if (jar.getEntry(BOOT_CLASSES) == null) {
        return List.of(path);
      }
      Path folder = Files.createTempDirectory("varve-app");
      toClose.add(() -> delete(folder));
      return unpack(jar, folder);
    }
  }

  private static List<Path> unpack(JarFile jar, Path folder) throws IOException {
    List<Path> places = new ArrayList<>(List.of(folder.resolve(BOOT_CLASSES)));
    for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
      JarEntry entry = all.nextElement();
      Path target = folder.resolve(entry.getName()).normalize();
      boolean wanted =
          entry.getName().startsWith(BOOT_CLASSES) || entry.getName().startsWith(BOOT_LIBRARIES);
      if (wanted && !entry.isDirectory() && target.startsWith(folder)) {
        Files.createDirectories(target.resolveSibling("."));
        try (InputStream in = jar.getInputStream(entry)) {
          Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (entry.getName().startsWith(BOOT_LIBRARIES)) {
          places.add(target);
        }
      }
    }
    return places;
  }

  ClassLoader loader() {
    return loader;
  }

  /** Whether any of its places names one. */
  boolean hasMigrations() {
    return loader.getResource(MigrationList.RESOURCE) != null
        || loader.getResource(SERVICES) != null;
  }

  @Override
  public void close() {
    close(toClose);
  }

  private static void close(List<Closeable> all) {
    try {
      for (Closeable each : all) {
        each.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
