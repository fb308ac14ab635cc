package dev.varve.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's client for scripts: the machine's own, or that of a local image. */
public final class Psql {
  /** Scripts hold nothing that an older psql does not know. */
  private static final int ANY = 17;

  private Psql() {}

  /** Whether there is one. */
  public static boolean isThere() {
    return command().isPresent();
  }

  /** Runs a script, and says what was printed, errors included, and how it ended. */
  public static Result run(TestDatabase database, String script) {
    List<String> command = new ArrayList<>(command().orElseThrow());
    command.addAll(List.of("-X", "-q", "-h", "127.0.0.1", "-U", "postgres"));
    command.addAll(List.of("-p", Integer.toString(database.server().port()), database.name()));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(script.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // It ended before it had read all.
        process.getOutputStream();
      }
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), said);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Optional<List<String>> command() {
    if (Shell.tryOutput(List.of("psql", "--version")).isPresent()) {
      return Optional.of(List.of("psql"));
    }
    return Optional.ofNullable(ClientPrograms.of(ANY).get("psql"));
  }

  /**
   * How psql ended.
   *
   * @param exit 0 if it read the script to its end; 3 after an error with ON_ERROR_STOP
   */
  public record Result(int exit, String output) {}
}
