package dev.varve.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A way to run {@code pg_dump}. It refuses servers newer than itself, so the client is looked for
 * by the server's version: on the path, in Debian's folders, then in an image if Docker answers.
 *
 * @param command what stands before the arguments
 * @param shell runs a command and gives its output
 */
record PgDumpClient(List<String> command, Function<List<String>, String> shell) {
  private static final System.Logger LOG = System.getLogger(PgDumpClient.class.getName());
  private static final int NEWEST = 18;
  private static final Map<Integer, Optional<PgDumpClient>> FOUND = new ConcurrentHashMap<>();

  static Optional<PgDumpClient> forServer(int major) {
    return FOUND.computeIfAbsent(major, PgDumpClient::find);
  }

  String run(List<String> arguments) {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(arguments);
    return shell.apply(whole);
  }

  private static Optional<PgDumpClient> find(int major) {
    Optional<PgDumpClient> client = local(major).or(() -> PgDumpContainer.client(major));
    if (client.isEmpty()) {
      LOG.log(
          System.Logger.Level.WARNING,
          "no pg_dump for PostgreSQL {0}: neither a local one of that version or newer, nor Docker"
              + " with pgvector/pgvector:pg{0}. Schemas are compared by the catalog alone.",
          major);
    }
    return client;
  }

  private static Optional<PgDumpClient> local(int major) {
    List<String> places = new ArrayList<>(List.of("pg_dump"));
    for (int version = NEWEST; version >= major; version--) {
      places.add("/usr/lib/postgresql/" + version + "/bin/pg_dump");
    }
    return places.stream()
        .filter(place -> majorOf(place) >= major)
        .findFirst()
        .map(place -> new PgDumpClient(List.of(place), Shell::output));
  }

  /**
   * From a line such as {@code pg_dump (PostgreSQL) 15.18 (Debian 15.18-1)}; 0 if there is none.
   */
  private static int majorOf(String pgDump) {
    String line = Shell.tryOutput(List.of(pgDump, "--version")).orElse("");
    String version = line.replaceFirst("^pg_dump \\(PostgreSQL\\) (\\d+)[^$]*", "$1").strip();
    return version.matches("\\d+") ? Integer.parseInt(version) : 0;
  }
}
