package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command that has ended.
 *
 * @param exit its exit code
 * @param output what it wrote, errors among it
 */
record Command(int exit, String output) {
  private static final int MINUTES = 5;

  /** Runs a command in a folder, with these environment variables beside the inherited ones. */
  static Command run(Path folder, Map<String, String> environment, List<String> words)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("command", ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(words);
      builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      int exit = await(builder.start());
      return new Command(exit, Files.readString(log));
    } finally {
      Files.delete(log);
    }
  }

  private static int await(Process process) throws InterruptedException {
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  /** This command, which must have succeeded. */
  Command succeeded() {
    assertThat(exit).as(output).isZero();
    return this;
  }

  /** This command, which must have failed. */
  Command failed() {
    assertThat(exit).as(output).isNotZero();
    return this;
  }

  /** The lines of the output that are Varve's. */
  List<String> varve() {
    return output
        .lines()
        .filter(line -> line.contains("varve: ") || line.contains("[VARVE-"))
        .toList();
  }
}
