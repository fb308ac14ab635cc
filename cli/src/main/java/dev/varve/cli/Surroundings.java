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
 * @param application what holds the migrations where no application is named; null if nothing does
 */
public record Surroundings(
    Map<String, String> environment,
    Path folder,
    PrintWriter out,
    PrintWriter err,
    @Nullable ClassLoader application) {

  /** Copies the variables. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** For commands that are told where the migrations are. */
  public Surroundings(
      Map<String, String> environment, Path folder, PrintWriter out, PrintWriter err) {
    this(environment, folder, out, err, null);
  }

  /** For commands within an application: where nobody names another, the migrations are its own. */
  public Surroundings within(ClassLoader loader) {
    return new Surroundings(environment, folder, out, err, loader);
  }
}
