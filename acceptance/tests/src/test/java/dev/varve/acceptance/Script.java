package dev.varve.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A run of the agent's entry point in a process of its own, with the command line of this build.
 *
 * @param exit the code that it ended with
 */
record Script(int exit, String out, String err) {
  private static final Path SCRIPT =
      Path.of("..", "agent", "scripts", "run-migrations.sh").toAbsolutePath().normalize();

  static Script run(Map<String, String> environment) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("varve-acceptance");
    Path varve = folder.resolve("varve");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    try {
      Files.writeString(
          varve, "#!/bin/sh\nexec \"$JAVA\" -cp \"$CLASSES\" dev.varve.cli.Main \"$@\"\n");
      ProcessBuilder builder =
          new ProcessBuilder("sh", SCRIPT.toString())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      builder.environment().put("VARVE", varve.toString());
      builder
          .environment()
          .put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
      builder.environment().put("CLASSES", System.getProperty("java.class.path"));
      varve.toFile().setExecutable(true);
      int exit = builder.start().waitFor();
      return new Script(exit, text(out), text(err));
    } finally {
      for (Path file : new Path[] {varve, out, err, folder}) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
