package dev.varve.processor;

import dev.varve.model.snapshot.History;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a project's files are.
 *
 * @param sources the root of the sources
 * @param resources the root of the resources
 */
record Folders(@Nullable Path sources, @Nullable Path resources) {
  private static final String[] BUILD_FILES = {
    "pom.xml", "build.gradle", "build.gradle.kts", "build.xml", ".git"
  };

  private static final int HIGHEST = 6;

  /** The folders of a project with its sources below the given root, as the options have it. */
  static Folders of(@Nullable Path sources, @Nullable Path resources) {
    return new Folders(sources, resources == null && sources != null ? beside(sources) : resources);
  }

  /** Maven and Gradle have resources beside the folder {@code java}; others among the sources. */
  private static Path beside(Path sources) {
    Path name = sources.getFileName();
    boolean isJava = name != null && name.toString().equals("java");
    return isJava ? sources.resolveSibling("resources") : sources;
  }

  /** Whether there is a place for records, and perhaps records in it. */
  boolean hasRecords() {
    return resources != null && Files.isDirectory(resources.resolve(History.FOLDER));
  }

  /** A path as it is shown to the user, who knows the project and not the machine. */
  String shown(Path path) {
    Path base = base();
    return (base != null && path.startsWith(base) ? base.relativize(path) : path)
        .toString()
        .replace('\\', '/');
  }

  /** Whether Maven builds the project; what to type depends on it. */
  boolean isMaven() {
    Path base = base();
    return base != null && Files.exists(base.resolve("pom.xml"));
  }

  /** What to type to compile with an option, as it goes on in a line. */
  String command(String option) {
    return (isMaven() ? "mvn compile" : "compile with") + option(option);
  }

  /** What to type for a further option; nothing for none. */
  String option(String option) {
    return option.isEmpty() ? "" : (isMaven() ? " -D" : " -A") + option;
  }

  private @Nullable Path base() {
    Path folder = sources != null ? sources : resources;
    for (int height = 0; folder != null && height < HIGHEST; height++) {
      for (String file : BUILD_FILES) {
        if (Files.exists(folder.resolve(file))) {
          return folder;
        }
      }
      folder = folder.getParent();
    }
    return sources;
  }
}
