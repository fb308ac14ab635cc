package dev.varve.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The client tools of a local image, in a container that waits for commands until the JVM ends. */
final class PgDumpContainer {
  private static final Map<String, String> RUNNING = new ConcurrentHashMap<>();

  private PgDumpContainer() {}

  static Optional<PgDumpClient> client(int major) {
    return image(major).map(PgDumpContainer::start);
  }

  /** The oldest image that is there and knows servers of this version. */
  static Optional<String> image(int major) {
    if (Shell.tryOutput(List.of("docker", "info")).isEmpty()) {
      return Optional.empty();
    }
    for (int version = Math.max(major, 17); version <= 18; version++) {
      String image = "pgvector/pgvector:pg" + version;
      if (Shell.tryOutput(List.of("docker", "image", "inspect", image)).isPresent()) {
        return Optional.of(image);
      }
    }
    return Optional.empty();
  }

  private static PgDumpClient start(String image) {
    ContainerShell shell = ContainerShell.in(of(image));
    Runtime.getRuntime().addShutdownHook(new Thread(shell::close));
    return new PgDumpClient(List.of("pg_dump"), shell::run);
  }

  /** The id of the container of an image, one for this JVM. */
  static String of(String image) {
    return RUNNING.computeIfAbsent(image, PgDumpContainer::run);
  }

  private static String run(String image) {
    String container = Shell.output(runCommand(image)).strip();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> Shell.tryOutput(List.of("docker", "rm", "-f", container))));
    return container;
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
