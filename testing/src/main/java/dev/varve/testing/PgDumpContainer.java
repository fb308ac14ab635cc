package dev.varve.testing;

import java.util.List;
import java.util.Optional;

/** The client tools of a local image, in a container that waits for commands until the JVM ends. */
final class PgDumpContainer {

  private PgDumpContainer() {}

  static Optional<PgDumpClient> client(int major) {
    if (Shell.tryOutput(List.of("docker", "info")).isEmpty()) {
      return Optional.empty();
    }
    for (int version = Math.max(major, 17); version <= 18; version++) {
      String image = "pgvector/pgvector:pg" + version;
      if (Shell.tryOutput(List.of("docker", "image", "inspect", image)).isPresent()) {
        return Optional.of(start(image));
      }
    }
    return Optional.empty();
  }

  private static PgDumpClient start(String image) {
    String container = Shell.output(runCommand(image)).strip();
    ContainerShell shell = ContainerShell.in(container);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  shell.close();
                  Shell.tryOutput(List.of("docker", "rm", "-f", container));
                }));
    return new PgDumpClient(List.of("pg_dump"), shell::run);
  }

  private static List<String> runCommand(String image) {
    return List.of(
        "docker",
        "run",
        "-d",
        "--rm",
        "--network",
        "host",
        "--entrypoint",
        "sleep",
        image,
        "infinity");
  }
}
