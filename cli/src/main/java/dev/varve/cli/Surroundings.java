package dev.varve.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param environment the variables
 * @param folder the folder that relative paths begin at
 * @param out takes what was asked for
 * @param err takes everything else
 */
public record Surroundings(
    Map<String, String> environment, Path folder, PrintWriter out, PrintWriter err) {

  /** Copies the variables. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }
}
