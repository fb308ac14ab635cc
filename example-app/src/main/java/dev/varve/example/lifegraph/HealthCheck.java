package dev.varve.example.lifegraph;

import dev.varve.cli.ExitCode;
import dev.varve.cli.Surroundings;
import dev.varve.cli.VarveCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The check that the migration guide asks for before and after each migration: {@code varve
 * health}, from within the application, whose migrations it then finds by itself.
 *
 * @param url the address of the database
 * @param out takes a line for each check
 */
record HealthCheck(String url, PrintStream out) {

  /** Prints a line for each check, and fails if one does not hold. */
  void run() {
    PrintWriter writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(Map.of(), Path.of(""), writer, writer)
            .within(HealthCheck.class.getClassLoader());
    if (VarveCommand.run(surroundings, "health", "--url", url) != ExitCode.DONE) {
      throw new IllegalStateException("the health check failed, see above");
    }
  }
}
