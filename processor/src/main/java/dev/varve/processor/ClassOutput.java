package dev.varve.processor;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
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

  /** Writes a file, and tells where it is. */
  URI write(String path, String text) throws IOException {
    FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path);
    try (OutputStream out = file.openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file.toUri();
  }

  void writeClass(String name, String source) throws IOException {
    try (Writer writer = filer.createSourceFile(name).openWriter()) {
      writer.write(source);
    }
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
      URI beside = URI.create(found.substring(0, found.length() - file.length()) + path);
      URLConnection connection = beside.toURL().openConnection();
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException | RuntimeException e) {
      return null;
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

  /** Deletes the files of a class that an earlier compile generated. */
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
