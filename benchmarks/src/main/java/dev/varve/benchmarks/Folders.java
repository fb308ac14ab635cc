package dev.varve.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of files. */
final class Folders {

  private Folders() {}

  /** Deletes what is in the folder, and makes it if it is not there. */
  static void empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> all = files(folder, "");
    for (Path path : all) {
      Files.delete(path);
    }
    try (Stream<Path> folders = Files.walk(folder)) {
      for (Path path : folders.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
  }

  /** The files below the folder with that end of the name, sorted. */
  static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && path.toString().endsWith(end))
          .sorted()
          .toList();
    }
  }

  /** Writes a text file, and the folders that it stands in. */
  static void write(Path file, String text) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text);
  }
}
