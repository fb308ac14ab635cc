package dev.varve.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The jar that runs, as a command of the system.
 *
 * @param prefix where {@code bin}, {@code lib} and {@code share} are
 */
record Installation(Path prefix) {
  private static final int ARCHIVE_SECONDS = 60;

  /**
   * Writes all files, each as a whole or not at all.
   *
   * @return what was written
   * @throws UsageException if this is no jar, or the folder takes no files
   */
  List<Path> install(String manual, String completion) {
    Path jar = prefix.resolve("lib/varve/varve.jar");
    try {
      List<Path> written = new ArrayList<>();
      written.add(write(jar, Files.readAllBytes(own())));
      written.add(script("bin/varve", "varve.sh"));
      written.add(script("bin/varve-entrypoint", "varve-entrypoint.sh"));
      written.add(write(prefix.resolve("share/man/man1/varve.1"), bytes(manual)));
      Path completions = prefix.resolve("share/bash-completion/completions/varve");
      written.add(write(completions, bytes(completion)));
      written.addAll(archive(jar));
      return written;
    } catch (IOException e) {
      throw new UsageException(
          "cannot install into " + prefix + " (" + e + "). Name a folder that you may write.");
    }
  }

  /** The jar that this class is in. */
  private static Path own() {
    try {
      URL place = Installation.class.getProtectionDomain().getCodeSource().getLocation();
      Path jar = Path.of(place.toURI());
      if (Files.isRegularFile(jar)) {
        return jar;
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    throw new UsageException("only the one jar installs itself: java -jar varve-cli-….jar install");
  }

  private Path script(String name, String resource) throws IOException {
    try (InputStream in = Installation.class.getResourceAsStream(resource)) {
      Path file = write(prefix.resolve(name), Objects.requireNonNull(in, resource).readAllBytes());
      if (!file.toFile().setExecutable(true, false)) {
        throw new IOException(file + " cannot be made executable");
      }
      return file;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Path write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Path next = Files.createTempFile(file.getParent(), "varve", ".new");
    try {
      Files.write(next, content);
      if (!next.toFile().setReadable(true, false)) {
        throw new IOException(next + " cannot be made readable");
      }
      return Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /**
   * The classes that a command needs, as Java has read and checked them: class-data sharing.
   * Without it everything works as well, and starts slower.
   */
  private List<Path> archive(Path jar) throws IOException {
    Path archive = jar.resolveSibling("varve.jsa");
    Files.deleteIfExists(archive);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:ArchiveClassesAtExit=" + archive,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-jar",
            jar.toString(),
            "current",
            "--app",
            prefix.resolve("lib/varve").toString(),
            "--url",
            "jdbc:postgresql://127.0.0.1:1/none");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(ARCHIVE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    return Files.exists(archive) ? List.of(archive) : List.of();
  }
}
