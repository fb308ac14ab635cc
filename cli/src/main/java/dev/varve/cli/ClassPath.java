package dev.varve.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Where classes are, as Java's own option {@code -cp} says it: folders and jars, with the
 * platform's separator between them; {@code lib/*} is every jar of a folder.
 */
final class ClassPath {
  private static final String HOW =
      "Name a folder of classes, or a jar, by --app; its libraries after it: target/classes"
          + File.pathSeparator
          + "'lib/*'";

  private ClassPath() {}

  /**
   * The folders and jars, in their order. Other than Java, it says so where one is missing: it was
   * misspelled, or not built.
   *
   * @param folder what relative names begin at
   * @throws UsageException if one is not there
   */
  static List<Path> places(String text, Path folder) {
    List<Path> places = new ArrayList<>();
    for (String entry : text.split(File.pathSeparator, -1)) {
      if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*")) {
        places.addAll(jars(folder.resolve(entry.substring(0, entry.length() - 1))));
      } else if (!entry.isBlank()) {
        places.add(existing(folder.resolve(entry)));
      }
    }
    if (places.isEmpty()) {
      throw new UsageException("the class path of the application is empty. " + HOW);
    }
    return places;
  }

  private static Path existing(Path place) {
    if (!Files.exists(place)) {
      throw new UsageException("there is no " + place + ". " + HOW);
    }
    return place;
  }

  /** Sorted, so that the same folder is the same class path everywhere. */
  private static List<Path> jars(Path folder) {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(existing(folder))) {
      for (Path file : files) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".jar")) {
          jars.add(file);
        }
      }
    } catch (IOException e) {
      throw new UsageException("the folder " + folder + " cannot be read (" + e + "). " + HOW);
    }
    if (jars.isEmpty()) {
      throw new UsageException("there is no jar in " + folder + ". " + HOW);
    }
    Collections.sort(jars);
    return jars;
  }
}
