package dev.varve.cli;

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
import org.jspecify.annotations.Nullable;

/**
 * The classes of an application, which hold its migrations. Of a Spring Boot jar, what is nested in
 * it is unpacked into a temporary folder until the application is closed.
 */
final class Application implements AutoCloseable {
  private static final String BOOT_CLASSES = "BOOT-INF/classes/";
  private static final String BOOT_LIBRARIES = "BOOT-INF/lib/";

  private final ClassLoader loader;
  private final @Nullable URLClassLoader opened;
  private final @Nullable Path unpacked;

  private Application(
      ClassLoader loader, @Nullable URLClassLoader opened, @Nullable Path unpacked) {
    this.loader = loader;
    this.opened = opened;
    this.unpacked = unpacked;
  }

  private static Application of(List<Path> places, @Nullable Path unpacked) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path place : places) {
      urls.add(place.toUri().toURL());
    }
    ClassLoader own = Application.class.getClassLoader();
    URLClassLoader opened = new URLClassLoader(urls.toArray(URL[]::new), own);
    return new Application(opened, opened, unpacked);
  }

  /** The application that this runs in. */
  static Application running(ClassLoader loader) {
    return new Application(loader, null, null);
  }

  /**
   * Opens a folder of classes, a jar, or a Spring Boot jar.
   *
   * @throws UsageException if it is none of these
   */
  static Application open(Path path) {
    try {
      if (Files.isDirectory(path)) {
        return of(List.of(path), null);
      }
      if (!Files.isRegularFile(path)) {
        throw new UsageException(
            "there is no " + path + ". Name a folder of classes, or a jar, by --app.");
      }
      return openJar(path);
    } catch (IOException e) {
      throw new UsageException(
          path
              + " cannot be opened ("
              + e.getMessage()
              + "). Is it a jar, or a folder of classes?");
    }
  }

  private static Application openJar(Path path) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      if (jar.getEntry(BOOT_CLASSES) == null) {
        return of(List.of(path), null);
      }
      Path folder = Files.createTempDirectory("varve-app");
      return of(unpack(jar, folder), folder);
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

  @Override
  public void close() {
    try {
      if (opened != null) {
        opened.close();
      }
      if (unpacked != null) {
        delete(unpacked);
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
