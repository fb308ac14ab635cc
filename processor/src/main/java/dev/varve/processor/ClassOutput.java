package dev.varve.processor;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The compiler's output folders, which are written through the {@link Filer} alone. */
final class ClassOutput {
  private static final String PROBE = "varve-encoding.tmp";
  private static final String PROBE_TEXT = "\u00e9\u4e16";

  private final Filer filer;
  private final List<Written> written = new ArrayList<>();

  /** A file of this compile, and its content before; null if there was none. */
  private record Written(URI place, @Nullable String before) {}

  ClassOutput(Filer filer) {
    this.filer = filer;
  }

  /** The text of a file of an earlier compile; null if there is none. */
  @Nullable String read(String path) {
    try (InputStream in =
        filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException | RuntimeException e) {
      // There is no way to ask first, and each file manager has its own exception for it.
      return null;
    }
  }

  /**
   * Whether the compiler reads sources as UTF-8, which it does not tell: it reads files of its
   * output in the same way.
   */
  boolean readsUtf8() {
    try {
      FileObject probe = filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE);
      Path file = Path.of(probe.toUri());
      Files.writeString(file, PROBE_TEXT);
      try {
        return probe.getCharContent(true).toString().equals(PROBE_TEXT);
      } finally {
        Files.delete(file);
      }
    } catch (IOException | RuntimeException e) {
      // An output that is no folder is a tool's own, which has its files in memory as they are.
      return true;
    }
  }

  /**
   * The names of the files beside one, which must not be written yet; null where the output is no
   * folder on the disk.
   */
  @Nullable Set<String> namesBeside(String path) {
    try {
      URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).toUri();
      String[] names = "file".equals(uri.getScheme()) ? new File(uri).getParentFile().list() : null;
      return names == null ? null : Set.of(names);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Writes a file. */
  void write(String path, String text) throws IOException {
    String before = read(path);
    FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path);
    written.add(new Written(file.toUri(), before));
    try (OutputStream out = file.openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Gives each file that was written the content that it had before this compile. */
  void takeBack() {
    for (Written file : written) {
      restore(file);
    }
    written.clear();
  }

  /** Javac's own file objects can be written once. */
  private static void restore(Written file) {
    try {
      if (!"file".equals(file.place().getScheme())) {
        return;
      }
      Path path = Path.of(file.place());
      if (file.before() == null) {
        Files.deleteIfExists(path);
      } else {
        Files.writeString(path, file.before());
      }
    } catch (IOException e) {
      // The next compile writes it.
    }
  }

  /** Writes a source for the compiler to read, and tells where it is. */
  URI writeClass(String name, String source) throws IOException {
    FileObject file = filer.createSourceFile(name);
    try (Writer writer = file.openWriter()) {
      writer.write(source);
    }
    return file.toUri();
  }

  /**
   * The text of a file of the jar, or folder, of the class path that a class is in; null if there
   * is none. The class path may have many of its name.
   */
  @Nullable String readBeside(String binaryName, String path) {
    String file = binaryName.replace('.', '/') + ".class";
    try {
      String found = filer.getResource(StandardLocation.CLASS_PATH, "", file).toUri().toString();
      if (!found.endsWith(file)) {
        return null;
      }
      return text(URI.create(found.substring(0, found.length() - file.length()) + path));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /**
   * The texts of the files of this path in other places of the class path, by these places. Where
   * the processor has a path of its own, a compiler tells of the first of them alone.
   *
   * @param thorough whether this module's own file is put aside for the moment, which would be the
   *     first
   */
  Map<String, String> otherFiles(String path, boolean thorough) {
    Map<String, String> texts = new TreeMap<>();
    try {
      URI own = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).toUri();
      for (String file : thorough ? filesWithout(own, path) : files(path)) {
        String place = file.substring(0, Math.max(0, file.length() - path.length()));
        if (!file.equals(own.toString()) && file.endsWith(path)) {
          texts.put(shown(place), text(URI.create(file)));
        }
      }
    } catch (IOException | RuntimeException e) {
      // What cannot be read is not there.
    }
    return texts;
  }

  private Set<String> filesWithout(URI own, String path) throws IOException {
    Path file = "file".equals(own.getScheme()) ? Path.of(own) : null;
    if (file == null || !Files.exists(file)) {
      return files(path);
    }
    Path aside = file.resolveSibling(file.getFileName() + ".aside");
    Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    try {
      return files(path);
    } finally {
      Files.move(aside, file);
    }
  }

  private Set<String> files(String path) throws IOException {
    Set<String> files = new TreeSet<>();
    // Javac's loader of the class path, where it is the processor's path too.
    if (ClassOutput.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL file : Collections.list(loader.getResources(path))) {
        files.add(file.toString().replaceFirst("^file:/(?!/)", "file:///"));
      }
    }
    try {
      files.add(filer.getResource(StandardLocation.CLASS_PATH, "", path).toUri().toString());
    } catch (IOException e) {
      // There is none.
    }
    return files;
  }

  /** {@code shop.jar}, or the folder. */
  private static String shown(String place) {
    String path = place.replaceFirst("^jar:", "").replaceFirst("^file:/*", "/");
    return path.endsWith(".jar!/")
        ? path.substring(path.lastIndexOf('/', path.length() - 3) + 1, path.length() - 2)
        : path;
  }

  private static String text(URI file) throws IOException {
    URLConnection connection = file.toURL().openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Where a top-level class is written, if that is a file on the disk. */
  @Nullable Path classFile(String name) {
    String path = name.replace('.', '/') + ".class";
    try {
      URI file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).toUri();
      return "file".equals(file.getScheme()) ? Path.of(file) : null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Deletes the files of a generated class. */
  void deleteClass(String name) {
    String path = name.replace('.', '/');
    delete(StandardLocation.SOURCE_OUTPUT, path + ".java");
    delete(StandardLocation.CLASS_OUTPUT, path + ".class");
  }

  private void delete(Location location, String path) {
    try {
      delete(filer.getResource(location, "", path).toUri());
    } catch (IOException | RuntimeException e) {
      // The compiler keeps no such file.
    }
  }

  /** Deletes a file of the output; javac's own file objects cannot do so. */
  static void delete(URI file) {
    try {
      if ("file".equals(file.getScheme())) {
        Files.deleteIfExists(Path.of(file));
      }
    } catch (IOException e) {
      // What is left over is in no list, and gone with the next clean build.
    }
  }
}
