package dev.varve.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The local repository of the sample builds: what the user's own has, by symbolic links, and this
 * build's jars in place of any Varve of theirs. So nothing is installed where it would outlive the
 * test, and nothing is fetched again. Made once in a JVM.
 */
final class SampleRepository {
  private static final List<String> PUBLISHED = List.of("annotations", "runtime", "processor");

  /** The process among those that test this module at the same time. */
  private static final String FORK = System.getProperty("varve.fork", "process");

  private static @Nullable Path shared;

  private SampleRepository() {}

  static synchronized Path shared() throws IOException {
    Path folder = shared != null ? shared : prepare();
    shared = folder;
    return folder;
  }

  private static Path prepare() throws IOException {
    Path folder = Reactor.FOLDER.resolve("integration-tests/target/repository-of-" + FORK);
    Folders.delete(folder);
    linkAll(Reactor.REPOSITORY, folder, "dev");
    linkAll(Reactor.REPOSITORY.resolve("dev"), folder.resolve("dev"), "varve");
    Path varve = folder.resolve("dev/varve");
    put(varve, "parent", Reactor.FOLDER.resolve("pom.xml"), ".pom");
    for (String module : PUBLISHED) {
      put(varve, module, Reactor.pom(module), ".pom");
      put(varve, module, Reactor.jar(module), ".jar");
    }
    return folder;
  }

  private static void linkAll(Path from, Path to, String except) throws IOException {
    Files.createDirectories(to);
    if (Files.isDirectory(from)) {
      try (Stream<Path> entries = Files.list(from)) {
        for (Path entry : entries.filter(each -> !each.endsWith(except)).toList()) {
          Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
        }
      }
    }
  }

  private static void put(Path group, String module, Path file, String suffix) throws IOException {
    String artifact = "varve-" + module;
    Path folder = Files.createDirectories(group.resolve(artifact).resolve(Reactor.VERSION));
    Files.copy(file, folder.resolve(artifact + "-" + Reactor.VERSION + suffix));
  }
}
