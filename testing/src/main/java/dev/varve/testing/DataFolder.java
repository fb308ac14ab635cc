package dev.varve.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where a server keeps its data: in memory where the machine offers that, because a new database is
 * some hundred files, and a disk's file system takes three times as long for them.
 */
final class DataFolder {
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final String PREFIX = "varve-postgres-";
  private static final long LEAST_FREE_BYTES = 2L << 30;

  private DataFolder() {}

  /** A new folder, which the server deletes when it stops. */
  static Path create() {
    try {
      Path parent = hasMemory() ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
      deleteThoseOfDeadProcesses(parent);
      return Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasMemory() throws IOException {
    return Files.isWritable(MEMORY)
        && Files.getFileStore(MEMORY).getUsableSpace() > LEAST_FREE_BYTES;
  }

  /** A killed JVM leaves its folder and its server, which ends once it misses its files. */
  private static void deleteThoseOfDeadProcesses(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      children.filter(DataFolder::isOfDeadProcess).forEach(DataFolder::delete);
    }
  }

  private static boolean isOfDeadProcess(Path folder) {
    String name = String.valueOf(folder.getFileName());
    if (!name.startsWith(PREFIX)) {
      return false;
    }
    String pid = name.substring(PREFIX.length(), name.lastIndexOf('-'));
    return pid.matches("\\d+") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
  }

  /** Others may be deleting it too. */
  static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException | IOException gone) {
      return;
    }
  }
}
