package dev.varve.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command finds around it.
 *
 * @param environment the variables
 * @param folder the folder that relative paths begin at
 * @param out takes what was asked for
 * @param err takes everything else
 * @param terminal whether a line of {@code err} can be written over, as on a terminal
 * @param application what holds the migrations where no application is named; null if nothing does
 */
public record Surroundings(
    Map<String, String> environment,
    Path folder,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    @Nullable ClassLoader application) {

  /** Copies the variables. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** For commands that are told where the migrations are. */
  public Surroundings(
      Map<String, String> environment, Path folder, PrintWriter out, PrintWriter err) {
    this(environment, folder, out, err, false, null);
  }

  /** For commands whose errors go to a terminal. */
  public Surroundings onTerminal() {
    return new Surroundings(environment, folder, out, err, true, application);
  }

  /** For commands within an application: where nobody names another, the migrations are its own. */
  public Surroundings within(ClassLoader loader) {
    return new Surroundings(environment, folder, out, err, terminal, loader);
  }
}
