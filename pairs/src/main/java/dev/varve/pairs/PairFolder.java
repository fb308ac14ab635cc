package dev.varve.pairs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of pairs: {@code <peer>/<case>/old.sql} and {@code new.sql} at any depth, beside them,
 * where a case needs it, {@code roles.txt} with a role on each line and {@code setup.sql}, which
 * runs before both.
 */
final class PairFolder {
  private static final String OLD = "old.sql";
  private static final String NEW = "new.sql";

  private PairFolder() {}

  /** The pairs, by name. */
  static List<Pair> read(Path folder) throws IOException {
    List<Path> cases;
    try (Stream<Path> files = Files.walk(folder)) {
      cases = files.filter(PairFolder::isPair).sorted().toList();
    }
    List<Pair> pairs = new ArrayList<>();
    for (Path path : cases) {
      pairs.add(pair(folder.relativize(path), path));
    }
    return pairs;
  }

  private static boolean isPair(Path folder) {
    return Files.isRegularFile(folder.resolve(OLD)) && Files.isRegularFile(folder.resolve(NEW));
  }

  private static Pair pair(Path name, Path folder) throws IOException {
    return new Pair(
        name.getNameCount() > 1 ? name.getName(0).toString() : ".",
        String.join("/", Stream.of(name.toString().split("[/\\\\]")).toList()),
        text(folder.resolve("roles.txt"))
            .lines()
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .toList(),
        text(folder.resolve("setup.sql")),
        text(folder.resolve(OLD)),
        text(folder.resolve(NEW)));
  }

  /** The file's text; empty if there is no such file. Malformed UTF-8 is no reason to stop. */
  private static String text(Path file) throws IOException {
    return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
  }
}
