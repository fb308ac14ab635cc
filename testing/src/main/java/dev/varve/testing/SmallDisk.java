package dev.varve.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A disk of a few megabytes, in memory, which a tablespace fills: the server's own files have room.
 * Closing it takes it away, whatever is on it.
 */
public final class SmallDisk implements AutoCloseable {
  private final Path mount;

  private SmallDisk(Path mount) {
    this.mount = mount;
  }

  /** A new one; empty where nobody may mount. */
  public static Optional<SmallDisk> mount(int megabytes) {
    try {
      Path mount = Files.createTempDirectory("varve-disk");
      if (shell("mount", "-t", "tmpfs", "-o", size(megabytes), "none", mount.toString())) {
        Files.createDirectory(mount.resolve("space"));
        return Optional.of(new SmallDisk(mount));
      }
      Files.delete(mount);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty folder on it. */
  public Path folder() {
    return mount.resolve("space");
  }

  /** Makes room. */
  public void grow(int megabytes) {
    Shell.output(List.of("mount", "-o", "remount," + size(megabytes), mount.toString()));
  }

  @Override
  public void close() {
    Shell.output(List.of("umount", "-l", mount.toString()));
    try {
      Files.delete(mount);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String size(int megabytes) {
    return "size=" + megabytes + "m";
  }

  private static boolean shell(String... command) {
    return Shell.tryOutput(List.of(command)).isPresent();
  }
}
