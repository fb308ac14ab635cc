package dev.varve.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A copy of a sample project, outside of the reactor, and Maven to build it. */
final class Sample {
  /** The first JDK whose javac runs processors only when asked. */
  private static final int PROC_FULL = 23;

  private final Path folder;

  private Sample(Path folder) {
    this.folder = folder;
  }

  /** Copies the sample of this name. */
  static Sample copy(String name, Path folder) throws IOException, URISyntaxException {
    Path sample = Path.of(requireNonNull(Sample.class.getResource("/samples/" + name)).toURI());
    Folders.copy(sample, folder);
    return new Sample(folder);
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String read(String name) throws IOException {
    return Files.readString(path(name));
  }

  /** What the source folder holds. */
  Map<String, String> sources() throws IOException {
    return Folders.contents(path("src"));
  }

  /** Edits a source file, whose text must hold what is replaced. */
  void edit(String name, String text, String replacement) throws IOException {
    String before = read(name);
    assertThat(before).contains(text);
    Files.writeString(path(name), before.replace(text, replacement));
  }

  /**
   * Runs Maven without a network, or with one where it turns out that something was not fetched.
   */
  Command maven(String... arguments) throws IOException, InterruptedException {
    Command offline = maven(List.of("-o"), List.of(arguments));
    return offline.output().contains("in offline mode")
        ? maven(List.of(), List.of(arguments))
        : offline;
  }

  private Command maven(List<String> mode, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.addAll(List.of(Reactor.MAVEN.toString(), "-B", "-ntp"));
    words.add("-Dmaven.repo.local=" + SampleRepository.shared());
    if (Runtime.version().feature() >= PROC_FULL) {
      words.add("-Dmaven.compiler.proc=full");
    }
    words.addAll(mode);
    words.addAll(arguments);
    return Command.run(
        folder,
        Map.of(
            "JAVA_HOME",
            System.getProperty("java.home"),
            "MAVEN_OPTS",
            "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"),
        words);
  }
}
