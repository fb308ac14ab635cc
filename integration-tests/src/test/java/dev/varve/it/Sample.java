package dev.varve.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A copy of a sample project, outside of the reactor, and Maven to build it. */
final class Sample {
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

  Command maven(String... arguments) throws IOException, InterruptedException {
    return Maven.run(folder, Map.of(), List.of(arguments));
  }
}
