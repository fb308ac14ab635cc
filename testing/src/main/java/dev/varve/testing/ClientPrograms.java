package dev.varve.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The programs of PostgreSQL's client, as commands that others can run. */
public final class ClientPrograms {
  private static final List<String> VARIABLES =
      List.of("PGHOST", "PGPORT", "PGDATABASE", "PGUSER", "PGPASSWORD");

  private ClientPrograms() {}

  /**
   * The words of a command for each of {@code pg_dump}, {@code pg_restore} and {@code psql}, of
   * this version or newer: from an image if Docker answers, with libpq's variables of the
   * environment and the standard input. Empty where there is no such image.
   */
  public static Map<String, List<String>> of(int major) {
    Map<String, List<String>> programs = new HashMap<>();
    String image = PgDumpContainer.image(major).orElse(null);
    if (image != null) {
      for (String name : List.of("pg_dump", "pg_restore", "psql")) {
        programs.put(name, command(PgDumpContainer.of(image), name));
      }
    }
    return programs;
  }

  private static List<String> command(String container, String program) {
    List<String> words = new ArrayList<>(List.of("docker", "exec", "-i"));
    for (String variable : VARIABLES) {
      words.add("-e");
      words.add(variable);
    }
    words.add(container);
    words.add(program);
    return words;
  }
}
