package dev.varve.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a command and reads what it prints. */
final class Shell {
  private static final int TIMEOUT_SECONDS = 60;

  private Shell() {}

  /** The standard output; empty if the command is missing or fails. */
  static Optional<String> tryOutput(List<String> command) {
    try {
      return Optional.of(output(command));
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }

  /**
   * The standard output.
   *
   * @throws IllegalStateException with what the command wrote to its standard error
   */
  static String output(List<String> command) {
    try {
      File errors = File.createTempFile("varve", ".err");
      try {
        return output(command, errors);
      } finally {
        Files.deleteIfExists(errors.toPath());
      }
    } catch (IOException e) {
      throw new IllegalStateException(command + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String output(List<String> command, File errors)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectError(errors).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " did not end");
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + ": " + Files.readString(errors.toPath()));
    }
    return output;
  }
}
