package dev.varve.pairs;

import dev.varve.testing.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command is asked for.
 *
 * @param folder the folder of pairs
 * @param server the major version of the server
 * @param only a part of the names of the pairs that are run; empty for all
 * @param verbose whether every pair is told of, and errors are told whole
 * @param dumps whether {@code pg_dump} judges too
 */
record PairsOptions(Path folder, int server, String only, boolean verbose, boolean dumps) {
  static final String USAGE =
      """
      usage: PairsCommand <folder> [--server <major>] [--only <part of a name>] [--verbose] [--no-dump]

      The folder holds <peer>/<case>/old.sql and new.sql, at any depth, and beside them, where a case needs it,
      roles.txt (a role on each line) and setup.sql (runs before both).""";

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException with what is wrong with them
   */
  static PairsOptions parse(List<String> arguments) {
    Path folder = null;
    int server = PostgresServer.DEFAULT_MAJOR;
    String only = "";
    boolean verbose = false;
    boolean dumps = true;
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      switch (argument) {
        case "--server" -> server = major(value(argument, rest));
        case "--only" -> only = value(argument, rest);
        case "--verbose" -> verbose = true;
        case "--no-dump" -> dumps = false;
        default -> folder = folder(argument, folder);
      }
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw bad("not a folder: " + folder);
    }
    return new PairsOptions(folder, server, only, verbose, dumps);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw bad(option + " needs a value");
    }
    return rest.next();
  }

  private static int major(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw bad("not a version of PostgreSQL: " + text);
    }
  }

  private static Path folder(String argument, @Nullable Path before) {
    if (before != null || argument.startsWith("--")) {
      throw bad("not understood: " + argument);
    }
    return Path.of(argument);
  }

  private static IllegalArgumentException bad(String message) {
    return new IllegalArgumentException(message + "\n" + USAGE);
  }
}
