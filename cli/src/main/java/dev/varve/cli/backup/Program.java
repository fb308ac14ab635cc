package dev.varve.cli.backup;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.model.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program of PostgreSQL's client.
 *
 * @param name what it is called, such as {@code pg_dump}
 * @param variable the environment variable that names another
 * @param command what is run
 */
public record Program(String name, String variable, String command) {

  /** The program of that name, or the one that the environment names instead. */
  public static Program of(String name, Map<String, String> environment) {
    String variable = "VARVE_" + name.toUpperCase(java.util.Locale.ROOT);
    return new Program(name, variable, environment.getOrDefault(variable, name));
  }

  /** It, ready to be started, with the database in its environment and its errors in a file. */
  ProcessBuilder on(DatabaseAddress address, Path errors, List<String> arguments) {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().putAll(address.libpqEnvironment());
    builder.redirectError(errors.toFile());
    return builder;
  }

  Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new ProblemException(
          BackupProblem.PROGRAM_MISSING,
          "the program " + command + " cannot be started (" + e.getMessage() + "). " + install());
    }
  }

  /** Waits for its end. */
  int end(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new ProblemException(BackupProblem.PROGRAM_FAILED, command + " was interrupted.");
    }
  }

  /** Why it failed, from what it said. */
  ProblemException failure(int exit, Path errors, String consequence) {
    String said = said(errors);
    boolean tooOld =
        said.contains("version mismatch")
            || said.contains("unsupported version")
            || said.contains("invalid command \\restrict");
    String text =
        command
            + " ended with code "
            + exit
            + (said.isEmpty() ? "" : ": " + said)
            + (said.endsWith(".") || said.endsWith("\n") ? " " : ". ").stripTrailing()
            + "\n"
            + consequence;
    return tooOld
        ? new ProblemException(BackupProblem.PROGRAM_TOO_OLD, text + " " + install())
        : new ProblemException(BackupProblem.PROGRAM_FAILED, text);
  }

  private static String said(Path errors) {
    try {
      return Files.readString(errors, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private String install() {
    return "Install the client programs of the server's version or a newer one, or name "
        + name
        + " by the environment variable "
        + variable
        + ".";
  }
}
