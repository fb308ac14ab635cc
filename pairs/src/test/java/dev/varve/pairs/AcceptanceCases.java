package dev.varve.pairs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of cases.
 *
 * @param folder its name beside this class
 */
record AcceptanceCases(String folder) {
  private static final String SUFFIX = ".sql";

  /** Those that the developer asked for, by name. */
  List<AcceptanceCase> read() {
    Path path = path();
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted()
          .map(file -> AcceptanceCase.parse(name(path.relativize(file)), text(file)))
          .filter(it -> it.name().contains(CaseOptions.ONLY))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the changes into the source of a case. */
  void write(AcceptanceCase written, NavigableMap<Integer, List<String>> changes) {
    Path source =
        Path.of("src/test/resources/dev/varve/pairs")
            .resolve(folder)
            .resolve(written.name() + SUFFIX);
    try {
      Files.writeString(source, AcceptanceCase.withChanges(text(source), changes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path path() {
    try {
      return Path.of(Objects.requireNonNull(getClass().getResource(folder)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.substring(0, path.length() - SUFFIX.length());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
